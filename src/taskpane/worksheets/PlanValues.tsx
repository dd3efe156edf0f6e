import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { PLAN_DIGITS, repaymentPlans } from "../../application/course/repayment-plans";
import type { WorksheetState } from "../../application/course/worksheet-states";
import { WORKSHEET_LISTS } from "../../domain/course/worksheet-table";
import { useCourse } from "../course/course-context";
import { usePane, useSessionState } from "../pane-context";

const useStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** The plans of W12 side by side: what each is worth today, and what waiting costs. */
export function PlanValues({ state }: { readonly state: WorksheetState }): ReactElement | null {
  const styles = useStyles();
  const { messages: course } = useCourse();
  const { messages } = usePane();
  const { asOfDate } = useSessionState();
  const plans = repaymentPlans(state.rows, asOfDate);
  const { title, line } = course.words.plans;
  const amounts = new Intl.NumberFormat(messages.language, {
    minimumFractionDigits: PLAN_DIGITS,
    maximumFractionDigits: PLAN_DIGITS,
  });
  const shares = new Intl.NumberFormat(messages.language, {
    style: "percent",
    maximumFractionDigits: 1,
  });
  const amount = (minor: number): string => amounts.format(minor / 10 ** PLAN_DIGITS);
  if (plans.length === 0) return null;
  return (
    <>
      <p className={styles.title}>{title}</p>
      <ul className={styles.list}>
        {plans.map(({ customer, option, value }) => {
          const { payments, totalMinor, presentMinor, waitingCostMinor } = value;
          const known = WORKSHEET_LISTS.option.find((one) => one === option);
          const words = {
            ...{ customer, payments, total: amount(totalMinor), present: amount(presentMinor) },
            option: known === undefined ? option : (course.lists.option[known] ?? option),
            cost: amount(waitingCostMinor),
            share: shares.format(totalMinor === 0 ? 0 : waitingCostMinor / totalMinor),
          };
          return <li key={JSON.stringify([customer, option])}>{line(words)}</li>;
        })}
      </ul>
    </>
  );
}
