import type { tacticGuides as chinese } from "../zh-CN/tactic-guides";

export const tacticGuides: typeof chinese = {
  T01: {
    steps: [
      "Seven days before the due date check invoice, amount and date",
      "Ask the customer's finance whether the payment is in its plan",
      "Note the planned day and the person; send missing papers the same day",
      "Mark the ledger confirmed or not; if not, ask again within three days",
    ],
    openings: ["[Invoice] falls due on [date]; may I go through the payment plan with you?"],
    questions: ["Which payment run is it in?", "What do you still need from us before it?"],
    avoid: [
      "Pressing or doubting before the due date",
      "Asking only whether there is a problem, without a day",
    ],
  },
  T02: {
    steps: [
      "Five days before due, make the reminder from the ledger",
      "State contract, invoice, amount, due date and bank account",
      "Send one copy each to finance and to the business contact",
      "Keep the proof of sending and confirm receipt the next day",
    ],
    openings: [
      "Thank you for the good cooperation; attached are the items due on [date], please arrange payment.",
    ],
    questions: ["Do amount and account agree with your records?"],
    avoid: ["Naming liability that has not arisen", "Sending it to people outside the contract"],
  },
  T03: {
    steps: [
      "Call in the morning of the due day and ask first whether it is paid",
      "Paid: note the voucher; unpaid: ask at which step it stands",
      "Agree one definite day and repeat it aloud",
      "Update ledger and next date the same day",
    ],
    openings: ["Today [invoice] falls due; how far has the payment got?"],
    questions: ["Can it go out today?", "If a step is missing, which one and whose?"],
    avoid: [
      "Speaking of default on the due day itself",
      "Taking an answer without a date, such as in a few days",
    ],
  },
  T04: {
    steps: [
      "Check amount and papers once more before the call",
      "Greet first, then name the item, in an even tone",
      "Let the customer explain, then repeat it to be sure",
      "Enter the reason and fix the next date",
    ],
    openings: [
      "[Invoice] is [days] days later than agreed; I should like to understand how things stand.",
    ],
    questions: [
      "What has to be in place for the payment?",
      "Once it is, on which day can you pay?",
    ],
    avoid: [
      "Blaming or judging from the start",
      "Telling whoever answers the phone about the debt",
    ],
  },
  T05: {
    steps: [
      "Within fifteen days past due send the overdue letter, signed by finance",
      "List due, paid, unpaid, days past due and a new date",
      "Deliver it in a way that leaves proof, and keep the proof",
      "Call within two working days and ask for the cause again",
    ],
    openings: ["[Amount] fell due on [date]; please pay by [date] or tell us your arrangement."],
    questions: ["Have you got the letter; are the figures right?", "What is the earliest day?"],
    avoid: ["Overstating costs or liability", "Copying it to people outside the debt"],
  },
  T06: {
    steps: [
      "Let legal check facts, amount and legal basis",
      "State the clause, the breach, the date and the legal ways the contract allows",
      "Send it to the debtor and a recorded guarantor only",
      "Keep posting slip and receipt as proof for the limitation period",
    ],
    openings: [
      "Under clause [no] of contract [no], [amount] is payable by you; please pay by [date].",
    ],
    questions: [
      "Does the signing department really exist?",
      "Is there an open dispute to be addressed first?",
    ],
    avoid: [
      "Writing in a lawyer's name without an engagement",
      "Sending it to third persons or naming baseless consequences",
    ],
  },
  T07: {
    steps: [
      "Agree a fixed weekday and hour of contact",
      "Each time only three things: progress, papers, next step",
      "Keep short greetings even when it is not about money",
      "Note each result; change the way after two without progress",
    ],
    openings: ["As agreed we go through it every [weekday] morning; where is [invoice] now?"],
    questions: ["Is last week's step done?", "May I ask again at the same time next week?"],
    avoid: ["More contacts than the cap", "Calling outside working hours"],
  },
  T08: {
    steps: [
      "Make an appointment, at the registered business address only",
      "Go in pairs with introduction, contract, statement and an empty plan",
      "In this order: prepare, state the purpose, learn the cause, propose, write the promise, close well",
      "Write the visit note the same day and send a copy",
    ],
    openings: [
      "We have come to settle the figures of [invoice] with you and find a workable plan.",
    ],
    questions: ["How are business and incoming payments?", "How many instalments are realistic?"],
    avoid: [
      "Staying when asked to leave, or going to a home",
      "Speaking of the debt before others, or taking anything away",
    ],
  },
  T09: {
    steps: [
      "Ask for the objection and its amount in writing",
      "Take the disputed amount apart; go on with the rest",
      "Name who answers for us and by when",
      "Answer in writing, both sign, then correct the amount",
    ],
    openings: ["We have recorded [issue] and shall answer in writing by [date]."],
    questions: ["Which delivery and which point?", "What would settle it for you?"],
    avoid: ["Answering a dispute with delay", "Asking for all of it before the facts are clear"],
  },
  T10: {
    steps: [
      "List disputed and undisputed amounts apart",
      "Have the undisputed part confirmed",
      "Agree its day of payment",
      "State that paying it does not prejudice the disputed part",
    ],
    openings: ["We treat what you object to apart; please arrange the [amount] nobody disputes."],
    questions: ["Which invoices are fine with you?", "On which day can that part go?"],
    avoid: [
      "Making the answer to the dispute depend on payment",
      "Pressing for the disputed part together with the rest",
    ],
  },
  T11: {
    steps: [
      "Write the reason down in the customer's words",
      "Test it: legal basis, enough to hold payment, how it is solved",
      "If it fails, say so calmly and agree a date",
      "If it holds, open a dispute with a date",
    ],
    openings: ["I have noted that; could you send a paper on it, so that I can explain it here?"],
    questions: ["Which clause does that rest on?", "Who has to do what, and by when?"],
    avoid: ["Exposing the customer to embarrassment", "Accepting it all unchecked"],
  },
  T12: {
    steps: [
      "List billed, paid and unpaid per invoice",
      "Use both full company names and ask for a check",
      "Have it signed and sealed; keep the original",
      "Explain every difference and date its correction",
    ],
    openings: ["Attached is the statement to [date]; please sign and seal, and mark what differs."],
    questions: ["Is the signer authorised?", "Which lines differ?"],
    avoid: ["Short names or internal seals", "Hiding a promise to pay in a statement"],
  },
  T13: {
    steps: [
      "Agree total, dates and amounts",
      "Name the account, the signer and the authority",
      "Both sign and seal and keep one",
      "Check the receipt on the working day after each date",
    ],
    openings: ["So that both can plan, shall we put dates and amounts into a short plan?"],
    questions: ["Which instalment are you sure of?", "How early would you tell us of a change?"],
    avoid: ["Pressing for a plan that cannot be kept", "Counting a promise as money received"],
  },
  T14: {
    steps: [
      "Look at the customer's cash to judge what is possible",
      "Propose extension, grace or instalments and get approval",
      "Write a supplement with a first payment and every date",
      "Adjust the limit only after the first payment",
    ],
    openings: [
      "If the date is hard, I can ask for instalments here; a first part would be needed.",
    ],
    questions: ["How much first?", "Which month's receipts are surest?"],
    avoid: ["Granting time by word without approval", "Grace without a first payment and dates"],
  },
  T15: {
    steps: [
      "Say that security is voluntary and buys more time",
      "Check the guarantor, its assets and its resolution",
      "Sign it in writing with scope and period",
      "Record the end of the guarantee period with a reminder",
    ],
    openings: ["You may offer security if you like; then we can ask for an easier schedule."],
    questions: [
      "Who would give it; is a resolution needed?",
      "Is its scope in proportion to the debt?",
    ],
    avoid: ["Demanding security under pressure", "Security beyond the debt"],
  },
  T16: {
    steps: [
      "List ways to raise cash together: sell, cut stock, collect, borrow short",
      "Estimate amount and date of each",
      "The customer picks one or two into the plan",
      "Check progress every two weeks",
    ],
    openings: ["Let us leave blame aside and see where next month's cash can come from."],
    questions: ["Which stock sells fastest?", "Which receivables can come in first?"],
    avoid: ["Deciding on staff for the customer", "Using it to fish for unrelated facts"],
  },
  T17: {
    steps: [
      "Take stock of our goods that lie with the customer, or of its own receivables",
      "Offer help with selling or reconciling, and who does what",
      "Agree which share of the proceeds pays the debt",
      "Follow weekly and apply what comes in",
    ],
    openings: [
      "We can find buyers for that lot; the proceeds would go to the old account first, agreed?",
    ],
    questions: ["How much is there and where?", "Which share goes to the debt?"],
    avoid: ["Taking goods away without consent", "Agreeing by word without share and date"],
  },
  T18: {
    steps: [
      "Ask for a list of receivables that could be assigned, with papers",
      "Counsel checks that they are real, undisputed and collectable",
      "Sign the assignment and notify the payer in writing",
      "Write off the old item only when the money is in",
    ],
    openings: ["If one of your own receivables is sound, it could be assigned to us instead."],
    questions: ["Is it disputed or already assigned?", "Will the payer confirm it?"],
    avoid: [
      "Counting it as paid before the payer is notified",
      "Forcing an assignment at a low price",
    ],
  },
  T19: {
    steps: [
      "Both agree freely on the goods or services",
      "Value them fairly and check the tax",
      "Sign the agreement and hand over",
      "Apply the amount once the invoice is there",
    ],
    openings: [
      "If cash is short, we can talk about [goods or service] at market price for a part.",
    ],
    questions: ["What shows the market price?", "Who bears invoice and transport?"],
    avoid: ["Taking goods before the agreement", "Forcing goods in place of money"],
  },
  T20: {
    steps: [
      "Get a written approval of amount and deadline",
      "State the terms: when, how much, what is waived",
      "Put it in writing; it takes effect on receipt",
      "If the day passes, the old terms apply",
    ],
    openings: [
      "Paid by [date], [amount] of late charges is waived; after that the contract applies.",
    ],
    questions: ["Can you pay by that day?"],
    avoid: [
      "Any personal benefit for the handler",
      "Conceding again and again, or without approval",
    ],
  },
  T21: {
    steps: [
      "Reckon contract penalty, interest and court costs as they really are",
      "Compare paying now with waiting",
      "Show it in writing with its source",
      "Give a definite day to decide",
    ],
    openings: ["Under clause [no] each day adds [amount]; here is the reckoning."],
    questions: ["Had you reckoned with that cost?", "By which day does it pay to settle?"],
    avoid: ["Inflated figures or invented consequences", "Talk of reputation or crime"],
  },
  T22: {
    steps: [
      "Draw the steps of apply, check, approve and pay",
      "Find who can order the payment",
      "Ask the handler for an introduction, or meet at equal level",
      "Bring statement and one proposal",
    ],
    openings: ["To finish it soon, could you arrange a meeting with whoever approves?"],
    questions: ["Who decides in the end?", "When and how is it best put?"],
    avoid: ["Passing over the handler in a hurtful way", "Arguing with people who cannot decide"],
  },
  T23: {
    steps: [
      "Only roles inside the customer: user, buyer, decider, payer",
      "Tell each what is needed of them",
      "Use the facts for the payment only",
      "Note their stance and next step",
    ],
    openings: ["Your department uses these goods; one confirmation is missing, could you help?"],
    questions: ["Which paper is missing on your side?", "Who should lead?"],
    avoid: ["Telling people outside the customer", "Setting people there against each other"],
  },
  T24: {
    steps: [
      "Mark the hold on new credit under the policy, once approved",
      "Tell the customer in writing how it ends",
      "New orders by prepayment, or after the old debt",
      "Before the due date only review the limit",
    ],
    openings: [
      "Under our credit policy new orders go on once the old item is paid, or a plan is signed and its first instalment is in.",
    ],
    questions: ["When should supply resume, and how much can you pay before?"],
    avoid: [
      "Stopping deliveries already due under the contract",
      "Joining a boycott with other suppliers",
    ],
  },
  T25: {
    steps: [
      "Split the sum into parts the customer can bear",
      "Take the first part as a sign",
      "Give each part a day and an owner",
      "When a part is late, the plan says what follows",
    ],
    openings: ["The sum is large; shall we make [number] parts and begin with [amount]?"],
    questions: ["What can you pay every month for sure?"],
    avoid: ["Vague parts or dates", "Asking for all at once and breaking off"],
  },
  T26: {
    steps: [
      "Letters go out by themselves and are recorded",
      "Reckon cost against what can be recovered",
      "Stop manual work where cost is higher",
      "Treat like sums together and review each quarter",
    ],
    openings: ["Attached is the open [amount]; please transfer it by [date]."],
    questions: ["Does a difference in the books hold it up?"],
    avoid: ["Visits for small sums", "No reminder because it is small"],
  },
  T27: {
    steps: [
      "Ask for a small part that is possible now",
      "Thank, and fix the next one",
      "Raise the amount step by step",
      "Put every step into the plan",
    ],
    openings: ["A first [amount] as a sign would help me here; then we plan the rest."],
    questions: ["How much this week?", "On which day the next?"],
    avoid: ["Stopping after the first part", "Letting it look like a waiver of the rest"],
  },
  T28: {
    steps: [
      "Look up public registers: company, judgments, enforcement",
      "Note source, date and finding of each",
      "Judge the assets that could pay and the risk",
      "Decide between talking and law",
    ],
    openings: ["To ask for a fitting term we need recent papers on your business."],
    questions: ["Any new suits or charges?", "Which assets could be turned into cash?"],
    avoid: ["Bought or inside information", "Looking into homes and private lives"],
  },
  T29: {
    steps: [
      "Counsel weighs clues to assets and the need",
      "Prepare application, proof and security",
      "File with the competent court",
      "Sue or arbitrate within thirty days and count the days",
    ],
    openings: ["This is counsel's step and is not announced."],
    questions: ["Do the clues come from lawful sources?", "Who bears a wrong measure?"],
    avoid: ["Claiming a measure that does not exist", "Filing without a real claim"],
  },
  T30: {
    steps: [
      "Compare order for payment, small claim, suit and arbitration",
      "Sort the proof: contract, performance, statement, demands",
      "File through counsel once approved",
      "A settlement stays possible on stated terms",
    ],
    openings: ["Counsel contacts under its mandate, with case number and way to settle."],
    questions: ["Is proof complete and limitation safe?", "Is recovery worth the cost?"],
    avoid: ["Saying a suit exists when it does not", "A sham suit"],
  },
  T31: {
    steps: [
      "Check the guarantee and its period, or the legal condition for shareholders",
      "Counsel confirms basis and proof",
      "Claim on the guarantor in writing within the period",
      "Sue if necessary",
    ],
    openings: ["Under guarantee [no] we claim [amount] of the main debt from you."],
    questions: ["How many days are left?", "Is it contract or a legal condition?"],
    avoid: ["Going after persons without a basis", "Claiming after the period as if it ran"],
  },
  T32: {
    steps: [
      "Gather facts and proof with their sources",
      "Counsel judges whether the law is broken",
      "Counsel decides on a report",
      "Counsel clears every outside word meanwhile",
    ],
    openings: ["Inside the company and with counsel only."],
    questions: ["Which facts have originals?", "Is there an innocent explanation?"],
    avoid: ["Hinting at crime as a threat", "Spreading unproved charges"],
  },
  T33: {
    steps: [
      "Gather efforts, proof and legal state",
      "Prepare papers for accounts and tax",
      "Submit for approval; keep the file",
      "Later recovery stays possible",
    ],
    openings: ["An internal review; the customer is not told."],
    questions: ["Has every reasonable way been tried?", "Are the tax conditions met?"],
    avoid: ["Giving up early for the books", "Telling the customer it need not pay"],
  },
  T34: {
    steps: [
      "Thank within three days of payment",
      "Review cause and cure within two weeks",
      "Agree new terms within a month",
      "Watch the first new order",
    ],
    openings: ["The money is in, thank you; let us make the next payments smoother."],
    questions: ["What could go better?", "Which term suits both?"],
    avoid: ["Raking up the past", "Full credit again at once"],
  },
  T35: {
    steps: [
      "Accept the feeling: say it back",
      "Restore the value: what both gain",
      "Anchor one act: a day and a thing",
      "If tempers run high, meet another day",
    ],
    openings: ["I see that last time annoyed you; please go on, then we look ahead."],
    questions: ["What matters most to you?", "What shall we do first?"],
    avoid: ["Arguing at once", "Answering heat with heat"],
  },
  T36: {
    steps: [
      "Find a true merit in the ledger: years, payments on time",
      "Say it sincerely, in private",
      "Then make the request",
      "Note the answer",
    ],
    openings: ["In [years] years you have been reliable; please help with this item as well."],
    questions: ["What is different this time?"],
    avoid: ["False praise", "Embarrassing the customer before others"],
  },
  T37: {
    steps: [
      "Check contract, delivery, invoice, statement and demands one by one",
      "Ask for what is missing, noting its source",
      "Keep originals apart and copies on file",
      "Score how complete the proof is",
    ],
    openings: ["For our file, could you sign the delivery of [date]?"],
    questions: ["Who signed and with what authority?", "Were changes confirmed in writing?"],
    avoid: ["Making up or back-dating papers", "Cutting a recording"],
  },
  T38: {
    steps: [
      "Learn who submits, checks and approves, and the payment days",
      "Find the step it is at and what is missing",
      "Send it the same day and tell the handler",
      "Follow each step; confirm the day before payment",
    ],
    openings: ["At which step is [invoice], and what is still missing?"],
    questions: ["Who is next, and how many days?", "Which payment run can it reach?"],
    avoid: ["The same question every day", "Complaining over the handler's head"],
  },
  T39: {
    steps: [
      "Admit it and write down our fault and the day of its cure",
      "Correct papers, invoices or stock",
      "Have the cure confirmed",
      "Then agree a day of payment",
    ],
    openings: ["[Issue] is our fault; it is put right by [date], and then we speak of payment."],
    questions: ["Does anything else hold it up?", "How soon after that can you pay?"],
    avoid: ["Pressing before the cure", "Blaming the customer's people"],
  },
  T40: {
    steps: [
      "Equal levels: manager to manager, director to director",
      "Tell the handler first and spare face",
      "Two subjects only: facts and proposal",
      "Send minutes that both confirm",
    ],
    openings: ["Our [role] would like to meet your [role] on cooperation and the account."],
    questions: ["What do your heads care about?", "When would suit?"],
    avoid: ["Telling tales upwards", "Running the handler down in the meeting"],
  },
  T41: {
    steps: [
      "Agree an account under a bank's or a third party's watch",
      "Write down conditions and times of release",
      "Counsel checks the agreement",
      "Release against the conditions",
    ],
    openings: [
      "So that both feel safe, the money can rest on a watched account until the condition is met.",
    ],
    questions: ["Which conditions?", "Who bears the fee?"],
    avoid: ["A private account instead", "Release without a written condition"],
  },
  T42: {
    steps: [
      "Check the benefit is real and approved",
      "Write which payment releases what",
      "Hand it over in writing",
      "Keep it on the day of receipt",
    ],
    openings: ["Under the approved offer, [benefit] opens on the day [amount] is in."],
    questions: ["Which benefit helps you most?"],
    avoid: ["Prospects without basis", "Not keeping it after payment"],
  },
  T43: {
    steps: [
      "Check due date, last restart and days left",
      "Demand in writing with proof of delivery, or get a written confirmation",
      "Keep original, slip and receipt",
      "Record the new end with a reminder",
    ],
    openings: ["For [amount] under contract [no] we claim payment; please answer by [date]."],
    questions: ["Is it the agreed address?", "Can the receiver be identified?"],
    avoid: ["Calls without proof", "Back-dating"],
  },
  T44: {
    steps: [
      "Choose a mediator both accept",
      "Prepare facts, proof and acceptable terms",
      "Have an agreement confirmed by the court",
      "Follow its performance",
    ],
    openings: ["A third party could help us settle: it costs less and keeps the business."],
    questions: ["Who should lead it?", "Which time and sum can you accept?"],
    avoid: ["Letting mediation outlast the limitation period", "Passing on what is said in it"],
  },
  T45: {
    steps: [
      "Counsel checks the clause or the proof of insecurity",
      "After approval give notice with terms of resumption",
      "Keep notice and proof",
      "Resume when it performs or gives security",
    ],
    openings: ["Under clause [no] deliveries pause and resume once [amount] is paid."],
    questions: ["Does proof show that it cannot perform?", "Would we be in breach?"],
    avoid: ["Stopping without notice", "Stops that endanger safety"],
  },
  T46: {
    steps: [
      "Stop all dunning; note administrator and deadline",
      "Prepare claim, contract, statement and reckoning",
      "File in time and keep the receipt",
      "Attend the meeting and follow the distribution",
    ],
    openings: ["We file our claim of [amount] against [debtor]; papers attached."],
    questions: ["Is security or set-off to be filed as well?"],
    avoid: ["Asking the debtor for a payment of its own", "Missing the deadline"],
  },
  T47: {
    steps: [
      "A friendly note the day before",
      "Check the receipt on the working day after",
      "In: thank and update",
      "Not in: record it as broken, ask the cause that day, go on with the rules",
    ],
    openings: ["Tomorrow is the day you named; the account is the same as before."],
    questions: ["Is the transfer arranged?"],
    avoid: ["Pressing while the promise runs", "Not recording a broken one"],
  },
};
