import type {
  ConditionCode,
  ConductCode,
  ConductLevel,
} from "../../domain/conduct/conduct-code-table";
import type { RewordingWords } from "../../domain/conduct/reword-text";
import type { conduct as chinese, ConductWords } from "../zh-CN/conduct";

const levels: Readonly<Record<ConductLevel, string>> = {
  block: "Blocked",
  rewrite: "Reword",
  flag: "Confirm first",
  info: "Note",
};

const rules: Readonly<Record<ConductCode, ConductWords>> = {
  C01: {
    act: "Violence, threats, harm",
    why: "Threatening persons or property can be an offence, and it brings in no money.",
    instead: "State the facts of the contract, the sum, the date, and the lawful next step.",
  },
  C02: {
    act: "Revenge, leaking private matters",
    why: "Private matters have nothing to do with the invoice, and spreading them makes us liable.",
    instead: "Keep business facts of this transaction only.",
  },
  C03: {
    act: "Involving relatives and outsiders",
    why: "Relatives, colleagues and the customer's customers owe nothing; telling them intrudes.",
    instead: "Write to the customer, a guarantor, a co-debtor or their counsel only.",
  },
  C04: {
    act: "Harassment",
    why: "Too often, at the wrong hour, or after a request to stop: contact becomes harassment.",
    instead:
      "Contact on working days in the agreed hours, with a reason and a result, under the cap.",
  },
  C05: {
    act: "Publishing the debt",
    why: "Posting a debt in groups, online or on walls harms a reputation and may leak secrets.",
    instead: "Write one to one; what has to be public the court publishes.",
  },
  C06: {
    act: "Claiming a suit that is not there",
    why: "Without a case number nobody may say that a suit, seizure or warrant exists.",
    instead: "Reserve our rights, or name the case number once it is filed.",
  },
  C07: {
    act: "Forced security",
    why: "A security given under a threat can be set aside.",
    instead: "Say that it is voluntary, let the guarantor sign in person, record its period.",
  },
  C08: {
    act: "False statement",
    why: "A benefit or a consequence without a basis is false; promises built on it can be undone.",
    instead: "Write only what has a document, an approval and a date.",
  },
  C09: {
    act: "Unlawful entry",
    why: "Entering a home, or staying after being asked to leave, is against the law.",
    instead: "Registered business address, office hours; leave when asked and note the time.",
  },
  C10: {
    act: "Untrue statement",
    why: "A sum that is not the ledger's, or an accusation of crime, is untrue.",
    instead: "Use the ledger's figures, reconcile first, and call it late payment.",
  },
  C11: {
    act: "Sham agent",
    why: "Nobody without a written mandate may collect for the company.",
    instead: "Engage a law firm in writing.",
  },
  C12: {
    act: "Covert inquiry, tailing",
    why: "Personal data, bank data and movements from non-public sources are unlawful.",
    instead: "Public registers, published judgments, and what the customer gives freely.",
  },
  C13: {
    act: "Abuse",
    why: "Abuse gives the customer a reason not to pay and may make us liable.",
    instead: "Speak of the matter, not of the person: the sum and the date.",
  },
  C14: {
    act: "Insult",
    why: "Insults carry civil and even criminal liability.",
    instead: "Stay respectful, take up the feeling, agree the next step.",
  },
  C15: {
    act: "Defamation",
    why: "Untrue statements about somebody harm a reputation.",
    instead: "State what can be proved.",
  },
  C16: {
    act: "Detention",
    why: "Keeping a person from leaving is an offence, debt or no debt.",
    instead: "A meeting with a beginning and an end, that everybody may leave.",
  },
  C17: {
    act: "Injury",
    why: "Injuring a person is a crime.",
    instead: "Walk away and go on in writing.",
  },
  C18: {
    act: "Entering a dwelling by force",
    why: "Entering a dwelling without leave is a crime.",
    instead: "Business premises only, by appointment.",
  },
  C19: {
    act: "Seizing goods",
    why: "Without title, agreement or a court paper, taking goods can be theft or robbery.",
    instead: "A signed agreement on goods for debt, or enforcement by the court.",
  },
  C20: {
    act: "Violent collecting",
    why: "It has no effect in law and turns a good claim into an offence.",
    instead: "Negotiate, mediate or sue: all three ways are open.",
  },
  X01: {
    act: "Luring with a benefit that is not there",
    why: "A false prospect is deceit; what it brought can be undone.",
    instead: "Only benefits we can keep: written, approved, with sum, condition and expiry.",
  },
  X02: {
    act: "Making a crisis, making afraid",
    why: "A made-up crisis or a threat to denounce somebody can be duress or extortion.",
    instead: "True consequences with their source: clause, interest, planned legal step and date.",
  },
  X03: {
    act: "Painting a prospect",
    why: "A price rise, a shortage or support without a document is empty talk.",
    instead: "Attach the price notice or policy with its date and author.",
  },
  X04: {
    act: "Withdrawal for payment",
    why: "Without a case number there is nothing to withdraw.",
    instead: "“On receipt we shall apply to withdraw case no. …”, approved by counsel.",
  },
  X05: {
    act: "Showing one customer's debt to others",
    why: "Telling other customers or creditors harms a reputation.",
    instead: "Figures without names, or the credit policy everybody knows.",
  },
  X06: {
    act: "Pressing colleagues, customers, shareholders",
    why: "Letter 3 goes to those who are bound: colleagues and customers are not, shareholders rarely.",
    instead: "Customer, guarantor and co-debtor only.",
  },
  X07: {
    act: "Pressure through people around",
    why: "Family and friends have nothing to do with the debt.",
    instead: "Use another's view in your own thinking; ask the customer to name a mediator.",
  },
  X08: {
    act: "Asking before a crowd",
    why: "Asking in public is publishing the debt.",
    instead: "A closed meeting with the decider and finance, agreed beforehand.",
  },
  X09: {
    act: "Asking at meals, on the way home, at celebrations",
    why: "Private occasions are private life.",
    instead: "Office hours at the place of business; greetings without the debt are fine.",
  },
  X10: {
    act: "Calling in order to annoy",
    why: "Contact that is meant to annoy is harassment.",
    instead: "Afternoons for paperwork: one call, one matter.",
  },
  X11: {
    act: "Pressing by numbers",
    why: "The cap is reached; more contacts would be harassment.",
    instead: "This contact needs a new reason and a noted result; then wait.",
  },
  X12: {
    act: "Personal benefit",
    why: "A benefit for a person can be commercial bribery.",
    instead: "A price reduction on the invoice, to the company's account, approved.",
  },
  X13: {
    act: "Prying into private matters",
    why: "Personal data may be gathered only lawfully and as far as needed; bought data never.",
    instead: "Public registers and court sites, or what the customer offers.",
  },
  X14: {
    act: "Obtaining security",
    why: "It holds only when given freely and signed in person, for a company with a resolution.",
    instead: "Say “you may offer”, and record the guarantee period.",
  },
  X15: {
    act: "Taking back goods",
    why: "Not without retained title, agreement or judgment, nor once three quarters are paid.",
    instead: "Check the title clause, or sign an agreement, or go to court.",
  },
  X16: {
    act: "Using assets outside a liquidation",
    why: "The law sets the order in which they are used.",
    instead: "A task for counsel.",
  },
  X17: {
    act: "Calling late payment a fraud",
    why: "It is a breach of contract; a crime is for counsel to find.",
    instead: "Write “breach of contract”; hand clues to counsel, who decides on a report.",
  },
  X18: {
    act: "Claiming every cost",
    why: "Only what contract or law gives can be claimed.",
    instead: "Name the clause; court costs by judgment; counsel's fee only if agreed.",
  },
  X19: {
    act: "Suspending supply, acting with other creditors",
    why: "Suspension needs evidence and notice; a joint boycott carries risk.",
    instead: "Suspend our own supply by written notice with its basis (Civil Code arts. 527–528).",
  },
  X20: {
    act: "Asking to be preferred",
    why: "A payment by an insolvent company can be undone.",
    instead: "Negotiate our own due invoices; ask counsel when insolvency is near.",
  },
  X21: {
    act: "Vague threat",
    why: "“Other ways” reads as a threat.",
    instead: "“Legal remedies allowed by the contract.”",
  },
  X22: {
    act: "Friendship as a tool",
    why: "Once seen through, it costs the relation and the money.",
    instead: "Sincere dealings, business as business.",
  },
  X23: {
    act: "Using a personal weakness",
    why: "Using private matters against a person is duress.",
    instead: "The facts of the contract and the cost of delay.",
  },
  X24: {
    act: "Mental pressure as a consequence",
    why: "Dread and shame are no legal consequences; in a letter they are threats.",
    instead: "Keep the financial and the legal consequences.",
  },
  X25: {
    act: "Suit",
    why: "Only a real, documented claim may be sued on; a sham suit is a crime.",
    instead: "Check the evidence, then let counsel decide.",
  },
  X26: {
    act: "Recording",
    why: "One's own talk can usually serve as evidence; bugging or private rooms cannot.",
    instead: "Say what it is for and keep it whole.",
  },
  X27: {
    act: "Copies of recordings",
    why: "A copy has to be verified; the original is stronger.",
    instead: "Keep the device or file and its hash.",
  },
  X28: {
    act: "Limitation period",
    why: "Three years are a start: a proved demand, part payment, a plan or a suit starts them anew.",
    instead: "See the clock of each item, and have counsel check the important ones.",
  },
  X29: {
    act: "Going after shareholders or affiliates",
    why: "They are liable only for unpaid or withdrawn capital or abuse of the corporate form.",
    instead: "Through counsel, when a condition of the law is met.",
  },
  X30: {
    act: "Liability for a capital report",
    why: "Limited to the false sum, and only with fault.",
    instead: "For counsel to judge.",
  },
  X31: {
    act: "Borrowed names, contractors, awarding parties",
    why: "Each needs a legal basis of its own.",
    instead: "For counsel to judge.",
  },
  X32: {
    act: "Turning to a superior",
    why: "Pressing a person's employer intrudes; with companies only official channels are open.",
    instead:
      "The complaint channel for late payment of small firms, or a parent that is a party or guarantor.",
  },
  X33: {
    act: "Credit records",
    why: "We cannot report to them; the court decides on its list after a judgment.",
    instead: "With a judgment, say truly what the court's rules are.",
  },
  X34: {
    act: "Sorting by person",
    why: "Age or origin has nothing to do with payment.",
    instead: "Business fields only; place means the company's place.",
  },
  X35: {
    act: "Visit",
    why: "Leave when asked to.",
    instead: "Note when you came and when you left.",
  },
  X36: {
    act: "Charging travel",
    why: "Without an agreement there is no basis.",
    instead: "Only if the contract or a signed note says so.",
  },
  X37: {
    act: "Letters to other parties",
    why: "Who is not bound by the contract should not learn of the debt.",
    instead: "Parties bound by the contract only.",
  },
  X38: {
    act: "Going to a home",
    why: "A home has nothing to do with a company's debt.",
    instead: "The registered business address only.",
  },
  X39: {
    act: "Hiring collectors",
    why: "Such firms are not licensed in China, and who hires them is liable too.",
    instead: "A law firm with a written engagement.",
  },
  X40: {
    act: "Inventing or inflating evidence",
    why: "It loses the case and may be a crime.",
    instead: "True evidence; list the gaps and close them.",
  },
  X41: {
    act: "Holding out criminal consequences",
    why: "An unpaid invoice is a civil matter; threatening with punishment can be extortion.",
    instead: "State the facts and the request.",
  },
  X42: {
    act: "Borrowing the name of counsel",
    why: "Without such a department or an engagement it is a false statement.",
    instead: "Name the real department; only a law firm writes in its name.",
  },
  X43: {
    act: "Telling reception of the debt",
    why: "A receptionist should not learn of it.",
    instead: "Name, company, and a number to call back.",
  },
  X44: {
    act: "Working on guilt",
    why: "Guilt breeds aversion, not payment.",
    instead: "State your own date truly, without blame.",
  },
  X45: {
    act: "Sensitive personal data",
    why: "Health, household and belief have nothing to do with collecting and may not be kept.",
    instead: "Leave it out.",
  },
  "how-not-why": {
    act: "Asking why it is not paid",
    why: "Why-questions bring reasons, not ways.",
    instead: "Ask what is needed in order to pay.",
  },
  "last-word": {
    act: "Closing the door",
    why: "After a last time the next one has no weight.",
    instead: "Give a date to reply by and the lawful next step.",
  },
  "leave-room": {
    act: "Absolute words",
    why: "Room left is room to settle.",
    instead: "Use dates and figures.",
  },
};

const conditions: Readonly<Record<ConditionCode, string>> = {
  C06: "The case is filed and has a number",
  X03: "A true price notice or policy with date and author is attached",
  X04: "The case is filed, and counsel approved the words on its withdrawal",
  X06: "It goes to the customer, a guarantor or a co-debtor only",
  X07: "Only roles inside the customer that deal with this business are involved",
  X11: "This contact has a new reason, and its result will be noted",
  X12: "The reduction goes to the company's account, gifts stay within our policy, and it is approved",
  X13: "Only public sources, or what the customer gave freely, are used",
  X14: "The guarantor gives it freely and signs in person, a company with its resolution",
  X15: "There is retained title, an agreement or a court paper, and less than three quarters are paid",
  X16: "Counsel handles it",
  X17: "Counsel confirmed the facts and released these words",
  X18: "Every cost has a clause or a law behind it",
  X19: "There is evidence of the risk, and notice is given in writing first",
  X20: "The sums are due, and no insolvency is known",
  X22: "It is sincere, without a hidden purpose",
  X29: "A condition of the law, such as unpaid capital, is met, and counsel acts",
  X31: "Counsel confirmed the legal basis",
  X32: "It is a company, and the official channel is used",
  X33: "There is a judgment in force, and the statement is true",
  X34: "Only fields the business needs are used",
  X36: "The contract or a signed note says that the customer bears it",
  X37: "The recipient is bound by this contract",
  X42: "The department exists, or the law firm is engaged",
  X44: "It is true, and blames nobody",
};

const rewording: RewordingWords = {
  sentences: {
    "state-claim":
      "Sums under this contract have not been paid as agreed; please check them against the attached statement of account.",
    "legal-remedy":
      "If no solution is reached in time, we reserve the legal remedies allowed by the contract.",
    "ask-condition": "Please tell us what you need in order to pay, and on which day you can.",
    "reply-by": "Please reply in writing by [date] with your payment plan.",
    "written-contact":
      "We discuss this invoice in writing, with your management and your finance department only.",
    "closed-meeting":
      "We should like to meet your management and finance at a time that suits you.",
    "office-hours": "We shall agree a time with you for calls or meetings, within office hours.",
    "public-sources":
      "If you wish, send us what helps us to understand your ability to pay; it is your decision.",
    "approved-offer":
      "Any reduction we have approved is confirmed in writing with its sum, condition and expiry.",
    "voluntary-security":
      "You may offer security of your own free will, as we then agree in writing.",
    "agreed-basis": "We shall act as the contract provides and give you notice in writing first.",
    "company-account": "Please pay to our company account named in the contract.",
    counsel: "The matter will be followed up lawfully by the professionals we engage.",
    "call-back":
      "Hello, this is [name] of [company]. Please ask [contact] to call me back on [number].",
    drop: "",
  },
  inPlace: {
    "how-not-why": "what do you need in order to pay",
    X21: "we shall consider the legal remedies allowed by the contract",
    "last-word": "please reply by [date]",
  },
};

export const conduct: typeof chinese = {
  levels,
  rules,
  conditions,
  rewording,
  recipients: {
    customer: "Customer's management",
    "customer-finance": "Customer's finance",
    guarantor: "Guarantor",
    "co-debtor": "Co-debtor",
    "customer-counsel": "Customer's counsel",
    administrator: "Insolvency administrator",
    "bound-party": "Other party bound by the contract",
    shareholder: "Shareholder, affiliate",
    authority: "Authority, superior unit",
    reception: "Reception, secretary",
    colleague: "Colleague of the contact",
    "customers-customer": "Customer's customer",
    "other-creditor": "Other supplier or creditor",
    family: "Relative",
    friend: "Friend, acquaintance",
    employer: "A person's employer",
    public: "Public, group",
  },
  contact: {
    "week-cap": (count, cap) => `Contact ${String(count)} in 7 days; the cap is ${String(cap)}`,
    "month-cap": (count, cap) =>
      `Number ${String(count)} by this channel in 30 days; the cap is ${String(cap)}`,
    window: () => "Outside the contact hours",
    "day-off": () => "Not a working day",
    recipient: () => "Not to be contacted",
    home: () => "Not at home",
    "private-occasion": () => "Not on a private occasion",
    "write-only": () => "The customer asked for written contact only",
    cooling: () => "The last talk was heated: one working day between",
  },
  screen: {
    title: "Text check",
    text: "Text to check",
    textHint: "a message, a letter, a note",
    placeholder: "Paste the text here",
    kind: "Use",
    kinds: { draft: "To be sent or said", note: "Internal note" },
    recipient: "Recipient",
    caseNumber: "Case number",
    caseNumberHint: "once the case is filed, as the court writes it",
    empty:
      "Checked as soon as it is pasted: what may not be said, why, and how to say it lawfully. The text stays in this pane and is not kept.",
    found: (count) => (count === 1 ? "1 place found" : `${String(count)} places found`),
    marked: "The text with its findings marked",
    quoted: (places) => places.map((place) => `“${place}”`).join(" "),
    instead: "Instead:",
    condition: (condition) => `Confirm before it goes out: ${condition}.`,
    holds: "Yes",
    holdsNot: "No",
    verdict: {
      block: "Not to be sent: it contains what is prohibited.",
      rewrite: "To be reworded before it is sent.",
      flag: "May be sent once the conditions below are confirmed.",
      info: "May be sent; mind the notes.",
      clear: "Nothing found.",
    },
    reworded: (changed) =>
      `Lawful rewording (${String(changed)} ${changed === 1 ? "sentence" : "sentences"} changed)`,
    copy: "Copy",
    use: "Go on with this text",
    clear: "Clear",
  },
  notLegalAdvice: "This check is a help, not legal advice.",
};
