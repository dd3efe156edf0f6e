import type { CourseCardWords } from "../course-words";

/** Cards by the number of the node they stand on; nodes below use them too. */
export const courseCards: Readonly<Record<string, CourseCardWords>> = {
  "0": {
    steps: [
      "Open your ledger and look at the three largest debts",
      "Choose a branch for each",
      "Write the first action, date and person",
    ],
    ask: ["Which debt is most worth starting with today?"],
    say: ["We would like to settle this amount together with you."],
    never: ["Cross the red lines for speed"],
  },
  "1.1": {
    steps: [
      "Work out what a day of delay costs",
      "Write one benefit of paying for the customer",
      "Arrange one talk about a plan",
    ],
    ask: [
      "What is your main concern about paying on time?",
      "If in two parts, which can come first?",
    ],
    say: [
      "We would like to settle the plan for this amount, so that later supply is not affected.",
    ],
    never: ["Open with blame or with a louder voice"],
  },
  "1.2": {
    steps: [
      "Set date and purpose of the next contact for each customer",
      "Note the result the same day",
      "Two contacts without progress: change the way, not the pressure",
    ],
    ask: ["Where does what we arranged stand?", "Which paper or signature is still missing?"],
    say: ["As we agreed, I am checking how the payment stands."],
    never: ["Invent a suit or a blacklist to frighten"],
  },
  "1.3": {
    steps: [
      "Rate each of the five from one to five",
      "For the lowest, write one opening line",
      "Practise three times with a partner and rate each other",
    ],
    ask: ["Which sentence do I fear most?", "What is the worst if it is said?"],
    say: ["Good morning. Payment is due today by contract; I am confirming when it will arrive."],
    never: ["Find the customer's reasons for delay"],
  },
  "2.1": {
    steps: [
      "Tick the evidence for the seven causes",
      "Choose one main cause and enter it",
      "Choose remedy and next date by the cause",
    ],
    ask: [
      "At which step is this payment held?",
      "Besides that, is there anything else?",
      "Once solved, on which day can it be paid?",
    ],
    say: ["Please tell us where exactly it is held; we shall do our part today."],
    never: ["Call it intent without evidence"],
  },
  "2.1.4": {
    steps: [
      "Split the debt into disputed and undisputed",
      "Have the objection and its ground in writing",
      "Fix the date for the undisputed part",
      "Name who answers the rest and by when",
    ],
    ask: ["Which invoices and items are in question?", "Can the rest be paid this week?"],
    say: ["We shall check the disputed part as agreed; please pay the undisputed part on time."],
    never: ["Press for money and leave the quality issue lying"],
  },
  "2.1.6": {
    steps: [
      "Hear the reason to the end",
      "Test it: legal effect, weight, solution",
      "Ask for proof or a date",
      "Confirm in writing the same day",
    ],
    ask: [
      "What does the contract say on this?",
      "Does it touch all or a part?",
      "By which day can it be solved?",
    ],
    say: [
      "I understand the process takes time; please tell me with whom it is now and when it ends.",
    ],
    never: ["Expose or mock him"],
  },
  "2.1.7": {
    steps: [
      "List income and spending of the next eight weeks together",
      "Find a first sum and its date",
      "Ask for security he is willing to give",
      "Sign the plan",
    ],
    ask: ["When does your next receipt come?", "Which spending can wait?"],
    say: [
      "Let us plan these hard weeks together: pay what can be paid, and put the rest in the plan.",
    ],
    never: ["Push him to usury or to wages money"],
  },
  "2.2": {
    steps: [
      "List three things he may say",
      "Prepare a question and a paper for each",
      "Rehearse once",
    ],
    ask: ["If he says “next week”, what do I confirm it with?"],
    say: ["Please send me that date in a message, so that I can report it."],
    never: ["Lay traps or hide who you are"],
  },
  "2.3": {
    steps: [
      "Decide which of the four it is",
      "Small: automatic; large: split; hardship: plan; fraud: counsel",
      "Note the ground of the decision",
    ],
    ask: ["How much time and cost is this debt worth?"],
    say: ["Given the amount we suggest three parts, each with its date."],
    never: ["Speak of fraud without evidence"],
  },
  "2.3.2": {
    steps: [
      "Secure contract, payment and message evidence",
      "Stop new credit",
      "Report to counsel the same day",
    ],
    ask: ["Which changes are on public record?", "Have assets moved lately?"],
    say: [
      "Under the contract we suspend new shipments; please explain in writing within three days.",
    ],
    never: ["Tail, buy data, hold people or goods"],
  },
  "3.1": {
    steps: [
      "Grade each debt by age and evidence",
      "Change the owner when the grade changes",
      "Review quasi-doubtful and worse weekly",
    ],
    ask: ["Who approves and owns this grade?"],
    say: ["This debt has entered the next stage; finance will contact you in writing."],
    never: ["Grade it better for looks"],
  },
  "3.2": {
    steps: [
      "Rate nine factors with grounds",
      "Compute score and tier",
      "Plan actions from the highest score",
    ],
    ask: ["Which factor moved most, and why?"],
    say: ["From the record we adjusted your payment terms; the ground is attached."],
    never: ["Rate by a person's origin or age"],
  },
  "3.3": {
    steps: [
      "Read the behaviour from the log",
      "Find the field of willingness and ability",
      "Choose three tactics for it",
    ],
    ask: ["How many promises, how many kept?", "Has he money, by what evidence?"],
    say: ["To help us both plan, please choose one of three options."],
    never: ["Label a customer in papers that leave the firm"],
  },
  "3.4": {
    steps: [
      "List due date, last proved demand and promise",
      "Compute the days left of limitation",
      "Under half a year: demand in writing first",
    ],
    ask: ["Can the last written demand be proved delivered?"],
    say: ["We hereby claim the above amount again in writing; please confirm within seven days."],
    never: ["Threaten suit after limitation has run"],
  },
  "4.1": {
    steps: [
      "Check sums and papers",
      "Seven days before due ask their finance to confirm",
      "Enter target and date",
    ],
    ask: ["On which day is this payment planned?", "What do you need from us?"],
    say: [
      "This amount falls due next week; please confirm the plan. We will send any paper you need.",
    ],
    never: ["Speak before the figures are checked"],
  },
  "4.2": {
    steps: [
      "Find their days of reconciliation and payment",
      "Call within an hour of opening",
      "Keep the same time each week",
      "Count contacts and stay under the cap",
    ],
    ask: ["On which day do you plan payments?", "When is the best time to call you?"],
    say: ["If now is not good, may I call again at half past ten?"],
    never: ["Speak of debt at night, on holidays or private occasions"],
  },
  "4.3": {
    steps: [
      "Call first, note cause and date",
      "Confirm in writing within an hour",
      "After two without result arrange a visit",
    ],
    ask: ["Besides you, who has to agree?"],
    say: ["Please confirm date and amount as just agreed by phone."],
    never: ["Bombard with calls or messages"],
  },
  "4.4": {
    steps: [
      "Choose letter and tone by stage",
      "Check the ten items",
      "Send to the agreed address and keep the slip",
      "Register the day of delivery",
    ],
    ask: ["Is the address that of the contract?"],
    say: [
      "As of today the price is outstanding; please pay to the account below or explain in writing within seven days.",
    ],
    never: ["Copy to colleagues, customers, family or groups"],
  },
  "4.5": {
    steps: [
      "Go in pairs with all five",
      "State purpose and sum",
      "Learn cause and ability",
      "Offer options, write the promise",
      "Thank and leave",
    ],
    ask: ["If one payment is settled today, how much and when suits you?"],
    say: ["We brought the statement and three options; please see which suits."],
    never: ["Stay when asked to leave, block doors, take things, film private matters"],
  },
  "4.6": {
    steps: [
      "Draw the payment path",
      "Find approver and substitute",
      "Ask the handler for a polite meeting",
    ],
    ask: ["Who approves the payment?", "Who signs in his absence?"],
    say: ["Please tell him I called from your supplier and would be glad of a call back."],
    never: ["Tell reception, family or colleagues of the debt"],
  },
  "5.1": {
    steps: [
      "Read registers and the site",
      "List assets, title, encumbrance",
      "Judge if and how long",
    ],
    ask: ["What receipts and projects are coming?"],
    say: ["To find a fitting plan, please show us the receipts of the last three months."],
    never: ["Buy data, look into private accounts, tail"],
  },
  "5.2": {
    steps: [
      "Give the evidence to counsel",
      "Compare mediation, order for payment and suit",
      "Apply for preservation when needed",
    ],
    ask: ["Is the expected recovery above the cost?"],
    say: ["If it is not solved by then, we shall use the legal means the contract allows."],
    never: ["Pose as lawyer or court"],
  },
  "5.3": {
    steps: [
      "Check originals by the list",
      "For each gap write who and when",
      "File on the day of contact",
    ],
    ask: ["Had the signer of this paper authority?"],
    say: ["Please sign and seal the balance; it does not touch your view on other matters."],
    never: ["Make up papers, change dates, cut recordings"],
  },
  "5.4": {
    steps: [
      "Check the red lines before acting",
      "When in doubt stop and ask counsel",
      "Enter the planned act in the self-check",
    ],
    ask: ["Would I show this act to a judge?"],
    say: ["Please act by the contract; we contact you in working hours and in writing."],
    never: ["Violence, threat, harassment, leaks, falsehood, tailing, forced security, intrusion"],
  },
  "5.5": {
    steps: [
      "Pause three seconds, lower the voice",
      "Say his words back",
      "Ask one answerable question",
      "If needed, fix the next time",
    ],
    ask: ["What are you most unhappy with?"],
    say: ["I hear that delivery is what troubles you. Let us clear that first."],
    never: ["Shout back, throw things, provoke"],
  },
  "6.1": {
    steps: [
      "Four checks: licence, capital, tax, debts and shares",
      "Set limit and term",
      "Review half-yearly",
    ],
    ask: ["Who approves above the limit?"],
    say: [
      "By our credit rules the first order is thirty per cent prepaid; after two payments on time terms are reviewed.",
    ],
    never: ["Skip the check for the sake of sales"],
  },
  "6.2": {
    steps: [
      "Tick the signs",
      "Sum them and act above the threshold",
      "Check limit, evidence and security",
    ],
    ask: ["Where and when was this sign seen?"],
    say: [
      "We noticed a change at your firm; please renew billing and service data so that payment goes on.",
    ],
    never: ["Spread unverified bad news"],
  },
  "6.3": {
    steps: [
      "Check the eighteen points",
      "Write the gaps into an addendum",
      "Sign before the next order",
    ],
    ask: ["Are penalty and address for service in it?"],
    say: ["To make it workable for both we suggest adding address and payment time."],
    never: ["Sign blank or differing papers"],
  },
  "7.1": {
    steps: [
      "Open with recognition",
      "Confirm common ground",
      "State purpose",
      "Let him speak first",
    ],
    ask: ["What matters most to you in our dealings?"],
    say: ["In these years you have kept your word, so I would first like to hear your view."],
    never: ["Press by guilt, fear or shame"],
  },
  "7.2": {
    steps: ["Guess a fair concern", "Name it and ask if it is so", "Offer two ways to choose"],
    ask: ["What arrangement would make it possible for you?"],
    say: ["I see that you must keep production going; let us find the part that does not hurt it."],
    never: ["Press “why have you no money”"],
  },
  "7.3": {
    steps: ["Up to the whole", "Sideways to the order", "Down to sum and date"],
    ask: [
      "What receipts do you expect this month?",
      "Where do we stand among your suppliers?",
      "How large is the gap and how will you close it?",
    ],
    say: ["By the schedule you describe, on which day is ours safe?"],
    never: ["Question with figures obtained in secret"],
  },
  "7.4": {
    steps: [
      "Tell one shared past deed",
      "Ask the hardest step now",
      "Name one gain of paying on time",
    ],
    ask: ["How would you like to work with us next year?"],
    say: ["If this is settled on time, we have ground to talk about next year's terms."],
    never: ["Promise what the firm has not approved"],
  },
  "7.5": {
    steps: [
      "Write four lines: I, you, group, society",
      "A fact in each",
      "Let a partner choose the truest",
    ],
    ask: ["In my place, what would you do?"],
    say: ["I must report on this by month end; please give me a date I can report."],
    never: ["Personal benefit, family, public shaming"],
  },
  "7.5.2": {
    steps: [
      "List his needs and risks",
      "Tie payment to one true benefit",
      "Get approval first where needed",
    ],
    ask: ["After payment, what support would you want most?"],
    say: [
      "With approval, part of the penalty is waived if paid by month end to the company account.",
    ],
    never: ["Inflate consequences or promise to withdraw a case that has no number"],
  },
  "7.6": {
    steps: ["Choose one true similar case", "Tell course and result without names", "Ask his view"],
    ask: ["If you paid, what is the worst?"],
    say: [
      "We had a similar case: thirty per cent first, settled in two months, supply never stopped.",
    ],
    never: ["Name another customer"],
  },
  "7.7": {
    steps: [
      "Choose only the open ways",
      "Write true benefit and date",
      "Check doubtful ones with the guard",
    ],
    ask: ["Would he still agree if he knew all?"],
    say: ["We can help you find outlets for the stock; receipts first settle this amount."],
    never: ["False bait, made crisis, friendship as a trap"],
  },
  "7.8": {
    steps: [
      "Look, listen, ask, decide: a minute each",
      "Say it back",
      "Pause three seconds",
      "Fix the next step",
    ],
    ask: ["Have I understood you?", "Which day suits for the next step?"],
    say: [
      "The invoice is twenty days late; I am uneasy because we close at month end. Could you give a date today?",
    ],
    never: ["Say the last word"],
  },
  "8.1": {
    steps: ["List the gain of three ways", "Let him choose", "Sign it"],
    ask: ["Which can you surely keep?"],
    say: ["Any of these three is fine for us; please choose one and sign this week."],
    never: ["Unfair value or missing papers"],
  },
  "8.2": {
    steps: ["Thank within three days", "Review within two weeks", "New terms within a month"],
    ask: ["What was hard for you this time?"],
    say: ["The payment arrived, thank you. We would like to hear how to make it smoother."],
    never: ["Vanish once paid"],
  },
  "8.3": {
    steps: [
      "One list for three departments",
      "Owner and reply time for each item",
      "Fifteen minutes each week",
    ],
    ask: ["In which of our departments is this held?"],
    say: ["Sales talks, finance reconciles, legal watches dates."],
    never: ["Push it to another department"],
  },
  "8.4": {
    steps: [
      "Check country, control, currency",
      "Choose guarantee or insurance",
      "Mediate before suit",
    ],
    ask: ["Which permits does he need to pay abroad?"],
    say: ["A letter of credit or local mediation is acceptable; please say which works."],
    never: ["Evade exchange or sanction rules"],
  },
  "8.5": {
    steps: [
      "Read one case",
      "Write what was done and under which conditions",
      "Find the one point that fits your customer",
    ],
    ask: ["On which condition did it rest?"],
    say: ["We looked at similar arrangements and would like to find one that suits both."],
    never: ["Copy it blindly or name the customer"],
  },
  "9.1": {
    steps: ["Rate before class", "Revise after each unit", "Rate again thirty days later"],
    ask: ["Which do you most want to improve?"],
    say: ["What I want to take home today: ____."],
    never: ["Rate only to fill the form"],
  },
  "9.2": {
    steps: [
      "Form groups, elect four roles, choose a name",
      "Pairs for three minutes",
      "Group for eight",
      "Secretary enters",
    ],
    ask: ["Has everyone in the group said a line?"],
    say: ["Secretary, please enter all views in the worksheet."],
    never: ["Let one person answer alone"],
  },
  "9.3": {
    steps: [
      "Put the answers on the board",
      "Vote, not for yourselves",
      "The trainer scores with a reason",
    ],
    ask: ["Is the answer lawful? Can it be done?"],
    say: ["We vote for this group because they wrote date and evidence."],
    never: ["Shame a person in front of others"],
  },
  "9.4": {
    steps: [
      "Case five minutes",
      "Tool ten minutes",
      "Discussion eight",
      "Drill three, then change roles",
    ],
    ask: ["Which line helped most in the drill?"],
    say: ["I play the customer; you open."],
    never: ["Use a real customer's private matters in a drill"],
  },
  "9.5": {
    steps: ["One action for each unit", "With date and person", "Look back after thirty days"],
    ask: ["What do I do first tomorrow?"],
    say: ["My first action: reconcile with three customers by Friday."],
    never: ["Listen and do nothing"],
  },
  "9.6": {
    steps: ["Look only at figures of your own ledger", "Write the target as date and sum"],
    ask: ["Has this figure a source?"],
    say: ["We judge by payments and actions done in thirty days."],
    never: ["Use advertised figures as targets"],
  },
};
