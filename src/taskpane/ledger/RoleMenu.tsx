import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import type { ReactElement } from "react";
import type { ColumnRole } from "../../domain/ledger/column-role";
import { columnLetters } from "../../domain/ledger/sheet-address";
import { usePane } from "../pane-context";

/** Every role once, in groups that fit the eye. */
const ROLE_GROUPS = {
  customer: ["customerName", "customerId", "contact"],
  document: ["documentNumber", "documentType", "orderNumber", "status", "disputeFlag", "remark"],
  dates: ["dueDate", "documentDate", "settledDate", "paymentTerms"],
  amounts: [
    "openAmount",
    "originalAmount",
    "paidAmount",
    "creditedAmount",
    "debitAmount",
    "creditAmount",
    "direction",
    "currency",
    "exchangeRate",
  ],
  groups: ["salesperson", "region", "industry", "department"],
} as const satisfies Record<string, readonly ColumnRole[]>;

type Ungrouped = Exclude<ColumnRole, (typeof ROLE_GROUPS)[keyof typeof ROLE_GROUPS][number]>;
// A role without a group could not be chosen: a new one has to be put above.
const GROUPS: Ungrouped extends never ? typeof ROLE_GROUPS : never = ROLE_GROUPS;

const useStyles = makeStyles({
  trigger: {
    justifyContent: "start",
    minWidth: 0,
    maxWidth: "100%",
    padding: `2px ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  unused: { color: tokens.colorNeutralForeground3 },
  popover: { maxHeight: "60vh", overflowY: "auto" },
});

export interface ColumnOfRole {
  readonly header: string;
  readonly columnIndex: number;
  readonly role?: ColumnRole;
  readonly isChosen: boolean;
}

/** What a column is used for, as a button that opens the other uses. */
export function RoleMenu({ header, columnIndex, role, isChosen }: ColumnOfRole): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const words = messages.dataScreen;
  const { roles } = messages.ledger;
  const name = role === undefined ? words.noRole : roles[role];
  const column = `${messages.pane.ledger.column(columnLetters(columnIndex))} ${header}`;
  return (
    <Menu
      checkedValues={{ role: [role ?? ""] }}
      onCheckedValueChange={(_, { checkedItems: [chosen] }) => {
        if (chosen !== (role ?? ""))
          void session.giveRole(
            { header, columnIndex },
            chosen === "" ? undefined : (chosen as ColumnRole | undefined),
          );
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          className={styles.trigger}
          icon={<ChevronDownRegular fontSize={12} />}
          iconPosition="after"
          aria-label={words.roleMenu(name, column)}
        >
          <span className={role === undefined ? styles.unused : undefined}>{name}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          <MenuItemRadio name="role" value="">
            {words.noRole}
          </MenuItemRadio>
          {isChosen ? (
            <MenuItem onClick={() => void session.forgetRole({ header, columnIndex })}>
              {words.automatic}
            </MenuItem>
          ) : null}
          {Object.entries(GROUPS).map(([group, members]) => (
            <MenuGroup key={group}>
              <MenuDivider />
              <MenuGroupHeader>
                {words.roleGroups[group as keyof typeof ROLE_GROUPS]}
              </MenuGroupHeader>
              {members.map((member) => (
                <MenuItemRadio key={member} name="role" value={member}>
                  {roles[member]}
                </MenuItemRadio>
              ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
