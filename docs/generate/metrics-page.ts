// The page of metrics, from the metric table, the allowance's methods and the messages.
import { PROVISION_METHODS } from "../../src/domain/credit-loss/provision";
import { METRIC_NEEDS, METRICS, type MetricId } from "../../src/domain/metrics/metric-table";
import { INPUT_ORIGINS } from "../../src/domain/metrics/metric";
import { recoveryPercentOf } from "../../src/domain/metrics/recovery-rate";
import { STAGES } from "../../src/domain/risk/stage-table";
import { messagesIn } from "../../src/messages/messages";

const chinese = messagesIn("zh-CN");
const english = messagesIn("en");

/** The text of docs/metrics.md. */
export function metricsPage(): string {
  return `${[
    "# Metrics",
    "Every metric with its formula, what it is made of and who defines it so, in both languages. A metric that lacks an\ninput says what it needs and shows no value. This page is written by `npm run metrics` from\n`src/domain/metrics/metric-table.ts`, `src/domain/credit-loss` and `src/messages`, and a test fails when it is stale.",
    ...(Object.keys(METRICS) as MetricId[]).map(metric),
    "## Where inputs come from",
    INPUT_ORIGINS.map(
      (origin) =>
        `- \`${origin}\`: ${english.metrics.origins[origin]} · ${chinese.metrics.origins[origin]}`,
    ).join("\n"),
    "## What a metric may need",
    METRIC_NEEDS.map(
      (need) => `- \`${need}\`: ${english.metrics.needs[need]}\n  ${chinese.metrics.needs[need]}`,
    ).join("\n"),
    "## Allowance for bad debts · 坏账准备",
    PROVISION_METHODS.map(
      (method) =>
        `- \`${method}\`: ${english.provision.methods[method]} · ${chinese.provision.methods[method]}\n  ${english.provision.methodSources[method]}\n  ${chinese.provision.methodSources[method]}`,
    ).join("\n"),
    "## Cash-in forecast · 回款预测",
    `${english.forecast.method}\n${chinese.forecast.method}`,
    `Recovery rates until own history replaces them (a proposal): ${STAGES.map(
      ({ id }) => `${id} ${String(recoveryPercentOf(id))} %`,
    ).join(", ")}.`,
  ].join("\n\n")}\n`;
}

function metric(id: MetricId): string {
  const { unit, inputs, source } = METRICS[id];
  const names = inputs.map(
    (input) => `${english.metrics.inputs[input]} (${chinese.metrics.inputs[input]})`,
  );
  return [
    `## ${english.metrics.names[id]} · ${chinese.metrics.names[id]}`,
    `\`${id}\`, in ${english.metrics.units[unit]}`,
    `> ${english.metrics.formulas[id]}\n>\n> ${chinese.metrics.formulas[id]}`,
    `Inputs: ${names.join(", ")}.\nSource: ${source}.`,
  ].join("\n\n");
}
