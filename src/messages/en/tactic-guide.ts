import type { tacticGuide as chinese } from "../zh-CN/tactic-guide";

export const tacticGuide: typeof chinese = {
  T01: {
    steps: [
      "Check the sum and the due date",
      "Reach their finance seven days before",
      "Note the day they confirm",
    ],
    say: "An invoice falls due next week; may I check the payment plan with you?",
    ask: "In which payment run is it planned?",
    avoid: "Asking for money before it is due, or not noting the answer.",
  },
  T02: {
    steps: [
      "Check that the papers are complete",
      "Send letter 1 five days before",
      "Note day and recipient",
    ],
    say: "The statement is attached so that you can plan the payment.",
    ask: "Which paper is still missing?",
    avoid: "Sending it to people outside the contract.",
  },
  T03: {
    steps: [
      "Call in the morning of the due day",
      "Ask whether it is in the payment run",
      "If not, agree a day",
    ],
    say: "The invoice is due today; I wanted to check that it is on its way.",
    ask: "Will it arrive today, or on which day?",
    avoid: "Harsh words on the first day.",
  },
  T04: {
    steps: [
      "Check the sum first",
      "Ask for the cause politely",
      "Note the cause and the next date",
    ],
    say: "We have not seen the payment yet; has anything come up?",
    ask: "What do you need from us to pay this week?",
    avoid: "Blame.",
  },
  T05: {
    steps: [
      "List every overdue item",
      "Send letter 2 within fifteen days",
      "Call three days later",
    ],
    say: "The overdue items are listed; please reply with a payment date.",
    ask: "Has the letter arrived, and when may we expect an answer?",
    avoid: "Costs or consequences without a basis.",
  },
  T06: {
    steps: [
      "Check level and approval",
      "Let the real legal department sign",
      "Customer and guarantor only; keep proof of posting",
    ],
    say: "We formally state the sum, the date and the clause it rests on.",
    ask: "Do you object to the sum or the date?",
    avoid: "Colleagues or customers as recipients, or a borrowed lawyer's name.",
  },
  T07: {
    steps: ["Fix one time a week", "One topic, one noted result", "Stay under the cap"],
    say: "Our weekly check, as usual.",
    ask: "What has moved since last week?",
    avoid: "Extra calls that turn into a nuisance.",
  },
  T08: {
    steps: [
      "Bring contract, statement and authority",
      "Two people, by appointment, at the office",
      "State purpose and sum, learn the cause",
      "Leave with a written promise and a next date",
    ],
    say: "We came to go through the account together and hear your plan.",
    ask: "What can be paid first, and the rest in how many parts?",
    avoid: "A home, or staying after being asked to go.",
  },
  T09: {
    steps: [
      "Record what is disputed and how much",
      "Name a person and a day",
      "Answer in writing by that day",
    ],
    say: "Your point is recorded; you have our answer by the day agreed.",
    ask: "What outcome would you accept?",
    avoid: "Pressing for the disputed part.",
  },
  T10: {
    steps: [
      "Split disputed and undisputed sums",
      "Ask for the undisputed part",
      "Handle the rest apart",
    ],
    say: "We treat the disputed part by itself; please schedule the rest.",
    ask: "When can the undisputed part be paid?",
    avoid: "Trading one part for the other.",
  },
  T11: {
    steps: [
      "Has the reason a basis in the contract?",
      "Is it enough to suspend payment?",
      "How and when is it solved?",
    ],
    say: "I understand; let us see how that bears on this invoice.",
    ask: "Is there a paper that shows it?",
    avoid: "Catching the person out.",
  },
  T12: {
    steps: [
      "Prepare the statement",
      "Have it signed and sealed",
      "Check the signer's authority and file it",
    ],
    say: "Please check the statement and return it signed.",
    ask: "Which line does not agree?",
    avoid: "A screenshot in place of a signature.",
  },
  T13: {
    steps: [
      "Agree sums and dates",
      "Write the plan and have it sealed",
      "Check two working days after each date",
    ],
    say: "Let us write your plan down so that both sides can follow it.",
    ask: "How much first, and on which day?",
    avoid: "Words alone.",
  },
  T14: {
    steps: [
      "Learn the difficulty and how long it lasts",
      "Propose extension, grace or instalments",
      "Get approval, sign an amendment",
    ],
    say: "If time is the problem we can look at instalments together.",
    ask: "How many parts of what size would suit you?",
    avoid: "Agreeing without approval.",
  },
  T15: {
    steps: [
      "Say that it is voluntary",
      "Check the guarantor's means",
      "Signed in person or by resolution; record the period",
    ],
    say: "If you wish, you may offer a guarantee; it helps us to extend the term.",
    ask: "What form of security would you offer?",
    avoid: "Pressing for it with consequences.",
  },
  T16: {
    steps: [
      "Go through nine ways to raise cash",
      "Choose two or three that work",
      "Put sums and dates into the plan",
    ],
    say: "Here are ways other customers have found useful.",
    ask: "Which one brings cash soonest?",
    avoid: "Deciding about their staff.",
  },
  T17: {
    steps: [
      "Learn about unsold stock and receivables",
      "Propose help in selling or collecting",
      "Agree the share that comes to us",
    ],
    say: "Stock ties up cash; we may know a buyer.",
    ask: "What is most urgent to sell?",
    avoid: "A share agreed by word of mouth.",
  },
  T18: {
    steps: ["Verify the claim", "Counsel drafts the assignment", "Notify that customer in writing"],
    say: "If you wish, a receivable of yours can settle part of it.",
    ask: "Who owes you, and on which papers?",
    avoid: "Collecting without notice.",
  },
  T19: {
    steps: ["Make sure both sides want it", "Agree a fair value, invoice it", "Sign, then set off"],
    say: "We could take goods or services for a part of it.",
    ask: "What would you offer, at what price?",
    avoid: "Fetching anything before the agreement.",
  },
  T20: {
    steps: [
      "Check what is authorised",
      "Write sum, condition and expiry",
      "On the invoice, to the company account",
    ],
    say: "If it is settled by the day agreed I can apply for a reduction.",
    ask: "On those terms, which day?",
    avoid: "A benefit for the person.",
  },
  T21: {
    steps: [
      "Compute agreed interest and penalty",
      "Name the clause of each",
      "Send it through who is authorised",
    ],
    say: "By the contract the cost of delay is computed like this.",
    ask: "How does paying now compare?",
    avoid: "Dread, crime or publicity as consequences.",
  },
  T22: {
    steps: [
      "Draw the chain of decision",
      "Ask the contact for a meeting with the decider",
      "Bring figures and a proposal",
    ],
    say: "Could you help us meet the person who decides on payments?",
    ask: "Who signs last?",
    avoid: "Going over the contact's head without a word.",
  },
  T23: {
    steps: [
      "List the roles inside the customer",
      "Tell each what it needs for business",
      "Note what each says",
    ],
    say: "Receiving and acceptance are involved; could they confirm?",
    ask: "Which step is open?",
    avoid: "People outside the customer.",
  },
  T24: {
    steps: [
      "Check contract and authority",
      "Give notice of terms for new orders",
      "Lift it once settled",
    ],
    say: "Until the old items are settled, new orders are prepaid.",
    ask: "When can the old items be settled?",
    avoid: "Cutting confirmed orders without notice.",
  },
  T25: {
    steps: ["Split the sum", "Begin with the easiest part", "Write a date to each"],
    say: "It is a large sum; let us take it in parts.",
    ask: "Which part could come first?",
    avoid: "All or nothing.",
  },
  T26: {
    steps: ["Automatic letters", "Check the cost", "Then an order for payment or small claim"],
    say: "This is an automatic reminder; please disregard it if paid.",
    ask: "Do you need another invoice copy?",
    avoid: "Visits for small sums.",
  },
  T27: {
    steps: [
      "Ask for a small first payment",
      "Raise it step by step",
      "Thank and confirm the next one",
    ],
    say: "A small first payment shows good will; the rest can follow.",
    ask: "How much can come this week?",
    avoid: "Easing off after the first one.",
  },
  T28: {
    steps: [
      "Look up public registers and judgments",
      "Note source and date",
      "Draw up the solvency sheet",
    ],
    say: "To judge an instalment plan we looked at public records.",
    ask: "Would you share recent figures?",
    avoid: "Prying or bought data.",
  },
  T29: {
    steps: [
      "Assess evidence and assets",
      "Counsel applies and gives security",
      "Sue within thirty days of the measure",
    ],
    say: "For counsel to handle.",
    ask: "Counsel: is the evidence enough?",
    avoid: "Saying that assets are frozen before an order.",
  },
  T30: {
    steps: [
      "Check evidence and limitation",
      "Choose order, arbitration or suit",
      "Counsel handles and reports",
    ],
    say: "For counsel to handle, with the door to a settlement open.",
    ask: "Counsel: which way is quickest, at what cost?",
    avoid: "Saying that we sued before we did.",
  },
  T31: {
    steps: [
      "Check guarantee period or conditions of the law",
      "Counsel writes or sues",
      "Record the dates",
    ],
    say: "For counsel to handle.",
    ask: "Counsel: are the conditions met?",
    avoid: "Turning to owners without a condition.",
  },
  T32: {
    steps: ["Secure the evidence", "Hand it to counsel", "Counsel decides"],
    say: "For counsel to handle; nothing is said outside.",
    ask: "Counsel: do the clues hold?",
    avoid: "Accusing anyone.",
  },
  T33: {
    steps: [
      "Gather the collection record",
      "Compare with the write-off conditions",
      "Finance approves; the claim is kept on file",
    ],
    say: "An internal matter.",
    ask: "Is the evidence enough for the tax deduction?",
    avoid: "Dropping the case afterwards.",
  },
  T34: {
    steps: ["Thank within three days", "Review within two weeks", "New terms within a month"],
    say: "The payment has arrived; thank you.",
    ask: "What could we do better?",
    avoid: "Silence after the money.",
  },
  T35: {
    steps: ["Take up the feeling", "Name the shared value", "Fix one date"],
    say: "I see that this is a hard time; let us find a way together.",
    ask: "What first, and when?",
    avoid: "Money talk in the heat.",
  },
  T36: {
    steps: ["Find a true strength", "Say it sincerely", "Then speak of the plan"],
    say: "You have kept your word for years, and we value it.",
    ask: "How do you see this one?",
    avoid: "Praise that is not true.",
  },
  T37: {
    steps: ["Compare with the evidence list", "Fill one gap", "Record where it is kept"],
    say: "To reconcile easily, could you send the signed delivery note?",
    ask: "Who signed this one?",
    avoid: "Made-up or backdated papers.",
  },
  T38: {
    steps: ["Ask which step it is at", "Supply what the step needs", "Agree the next date"],
    say: "May I ask where the payment process stands?",
    ask: "Who has the next step, and how long does it take?",
    avoid: "Asking for results without helping.",
  },
  T39: {
    steps: ["Own the fault", "Name a person and a day", "Fix it, then speak of payment"],
    say: "This one is ours; it will be right by the day agreed.",
    ask: "What would make it right for you?",
    avoid: "Asking for money before it is fixed.",
  },
  T40: {
    steps: ["Choose equal levels", "Agree line and limits inside", "Meet with a proposal"],
    say: "Our manager would like to speak with yours about the account.",
    ask: "Which day suits?",
    avoid: "Telling on the contact.",
  },
  T41: {
    steps: ["Choose a bank or law firm", "Agree the release", "Counsel drafts"],
    say: "A supervised account keeps both sides safe.",
    ask: "Which institution would you accept?",
    avoid: "Paying before the agreement.",
  },
  T42: {
    steps: ["Choose a real benefit", "Write that it follows payment", "Release it the same day"],
    say: "It is released on the day the payment arrives.",
    ask: "Which would help you most?",
    avoid: "Benefits without a document.",
  },
  T43: {
    steps: [
      "Count the days left",
      "Demand in a way that can be proved",
      "Keep proof of posting and receipt",
    ],
    say: "We hereby claim payment in writing; please acknowledge receipt.",
    ask: "Could you sign the statement?",
    avoid: "A call that leaves no trace.",
  },
  T44: {
    steps: [
      "Choose a mediator",
      "Prepare proposal and limits",
      "Have the settlement confirmed by the court",
    ],
    say: "We suggest a mediation for both sides.",
    ask: "Which day could you attend?",
    avoid: "Letting the limitation run out meanwhile.",
  },
  T45: {
    steps: [
      "Gather evidence of the risk",
      "Counsel drafts the notice",
      "Resume once there is security",
    ],
    say: "As contract and law allow, we give notice and suspend further supply.",
    ask: "What assurance can you give?",
    avoid: "Stopping without evidence and notice.",
  },
  T46: {
    steps: ["Stop all dunning", "File within the announced time", "Attend the creditors' meeting"],
    say: "The claim is filed with the administrator.",
    ask: "Administrator: what is missing?",
    avoid: "Taking a single payment.",
  },
  T47: {
    steps: [
      "A friendly reminder the day before",
      "Check the account the day after",
      "Thank, or go back to follow-up",
    ],
    say: "As agreed a payment is planned for tomorrow; just a note.",
    ask: "Has anything changed?",
    avoid: "More pressure while the promise runs.",
  },
};
