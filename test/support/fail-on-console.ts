// Whatever prints during a test is unnoticed in use: it fails the test instead.
for (const name of ["log", "info", "warn", "error", "debug"] as const) {
  console[name] = (...values: unknown[]) => {
    throw new Error(`console.${name} was called: ${values.map(String).join(" ")}`);
  };
}
