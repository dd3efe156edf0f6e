import type { CourseNodeWords } from "../course-words";

/** Title and explanation of every node of the course, by its number. */
export const courseNodes: Readonly<Record<string, CourseNodeWords>> = {
  "0": {
    title: "Collecting receivables, recovering value",
    text: "The whole course on one page: see the debt clearly, grade it, plan it, keep evidence and the red lines, then talk until money and relation both come back.",
  },
  "1": {
    title: "View and mindset",
    text: "Collecting begins in the head: know why the money matters and what the other side is thinking, and you stand firm.",
  },
  "1.1": {
    title: "Why it matters",
    text: "Each day late is a day without cash; but a customer driven away takes the next orders along.",
  },
  "1.1.1": {
    title: "Credit dilemma",
    text: "Without credit no sale, with credit no cash. The way out is not to refuse credit but that whoever sells also answers for payment.",
  },
  "1.1.2": {
    title: "Value recovery",
    text: "See collecting as keeping value: paid on time, we can go on giving goods, service and credit.",
  },
  "1.1.2.1": {
    title: "Guard the value chain",
    text: "Change from creditor to guardian of the chain: say first what payment keeps for both, then what is owed.",
  },
  "1.1.2.2": {
    title: "Balance cash and relation",
    text: "Ask two things of each debt: how long does cash last if we wait, and how much relation is left if we press like this?",
  },
  "1.1.3": {
    title: "Cost of confrontation",
    text: "Pressure breeds resentment, resentment breeds excuses, excuses breed more pressure. Stop a round and change the talk.",
  },
  "1.1.4": {
    title: "Six pains of collectors",
    text: "Mental burden, one method only, resistance, harmed cooperation, poor information, no plan by type: find which one holds you.",
  },
  "1.2": {
    title: "Rules of the contest",
    text: "A debt is a contest won by planning, patience and measure, not by voice.",
  },
  "1.2.1": {
    title: "Not court alone",
    text: "Suits are slow and costly and may find no money. Settle what talk can settle; keep the suit as a real reserve.",
  },
  "1.2.2": {
    title: "Real suits as signal",
    text: "Suing where a claim is real and documented shows that rules hold; never invent a suit to frighten.",
  },
  "1.2.3": {
    title: "Will and patience",
    text: "Broken words and feigned indifference are normal. Count contacts and the progress of each, not one bad face.",
  },
  "1.2.4": {
    title: "Planned follow-up",
    text: "Put collecting on the calendar: each customer has a next date, person and purpose, like a well dug to the water.",
  },
  "1.2.5": {
    title: "Four reasons",
    text: "No frightening: by law, sense, reason and regard, help him to be willing and to find the means.",
  },
  "1.2.6": {
    title: "Four psychological keys",
    text: "Read the customer, keep a tie, earn trust by openness, and state consequences at the right time.",
  },
  "1.2.7": {
    title: "Reciprocity, loss aversion",
    text: "Goodwill is answered and people fear losing what they have. Offer real benefits, name real losses.",
  },
  "1.3": {
    title: "Five mindsets",
    text: "Five weak mindsets stretch a debt. Rate yourself first, then practise one.",
  },
  "1.3.1": {
    title: "Inferiority",
    text: "You are not begging; it is your money. Say “by contract it falls due today”.",
  },
  "1.3.2": {
    title: "Timidity",
    text: "Fear of fault-finding closes the mouth. Write one opening line and say it three times to a partner before you call.",
  },
  "1.3.2.1": {
    title: "Discount what is said",
    text: "Count half of what is promised, and a quarter from one who broke his word again; the estimate is cut, never the respect.",
  },
  "1.3.3": {
    title: "Over-caution",
    text: "Fear for the relation makes you yield without end. Write your floor: days, sum, who approves, and stop there.",
  },
  "1.3.4": {
    title: "Negativity",
    text: "No answer is not no effect. Replace “useless” by “which way this week”.",
  },
  "1.3.5": {
    title: "Begging",
    text: "Finding reasons for the customer is delaying for him. Stand on your firm's side and be there on the due day.",
  },
  "1.3.5.1": {
    title: "Be there on the due day",
    text: "Come on the very day of the contract: ahead of other suppliers, and known as the one that is paid on time.",
  },
  "1.3.6": {
    title: "Three mental steps",
    text: "Name the feeling, restate the right and the shared value, fix one action for now.",
  },
  "2": {
    title: "Causes and forecast",
    text: "Not paying has many causes and each its own remedy. Name the cause before you talk money.",
  },
  "2.1": {
    title: "Seven causes",
    text: "Seven groups of causes, each with its signs. Choose by evidence, not by feeling.",
  },
  "2.1.1": {
    title: "Free financing",
    text: "Able yet late: the debt is free financing. Show the price of delay and the end of credit.",
  },
  "2.1.2": {
    title: "Control by money",
    text: "Money held back for ever more conditions. Separate the two: fix what is ours, pay what is due.",
  },
  "2.1.2.1": {
    title: "Six levers",
    text: "Quality and service, surplus goods, price, volume rebate, return rebate, early-payment discount: the six usual levers.",
  },
  "2.1.2.2": {
    title: "Old debt first",
    text: "However large the new order, the old debt comes first. Talk is free; shipment waits for the money.",
  },
  "2.1.3": {
    title: "Buyer's target",
    text: "Buyers meet turnover targets by holding money. Give him a reason to pay us that he can report.",
  },
  "2.1.3.1": {
    title: "Six traits paid first",
    text: "Paid first: asked often, firm, may sue, has a concession, greatest stake, most urgent. See how many fit us.",
  },
  "2.1.3.2": {
    title: "Four first payees",
    text: "Tax, family, wages and core suppliers come first. Become core rather than complain of the queue.",
  },
  "2.1.3.3": {
    title: "Seventeen criteria",
    text: "Seventeen criteria, from dependence to the cost of default, decide who waits. Rank us on each.",
  },
  "2.1.4": {
    title: "Dispute",
    text: "Split a dispute in two: the undisputed part is paid, the rest gets a date.",
  },
  "2.1.4.1": {
    title: "Quality and delivery",
    text: "Record returns, breakage, shortage or late delivery at once and answer by a date, so that the fault does not hold the money.",
  },
  "2.1.4.2": {
    title: "Deliberate objection",
    text: "An objection after acceptance is met with the acceptance note, the agreed inspection period and the record.",
  },
  "2.1.4.3": {
    title: "Personal conflict",
    text: "Bad blood between the handlers: change the person or apologise first, and part person from matter.",
  },
  "2.1.4.4": {
    title: "Stock push",
    text: "Stock pushed on a dealer does not sell and is not paid. Help it move or take it back, then collect.",
  },
  "2.1.5": {
    title: "Disorder",
    text: "Changed staff, muddled books, lost papers. Bring the full statement and clear it with him.",
  },
  "2.1.5.1": {
    title: "Contract gaps",
    text: "No default clause, no delivery address, names that differ: sign the missing piece now.",
  },
  "2.1.6": {
    title: "Excuses",
    text: "No money, no time, in process, plain denial: have the answer to each ready.",
  },
  "2.1.7": {
    title: "Real hardship",
    text: "Less income, higher cost, investment, loans, own receivables late. If it is real, plan the cash together.",
  },
  "2.2": {
    title: "Forecast and answer",
    text: "Before he speaks know three things: what he will say, what to ask, what proves it.",
  },
  "2.2.1": {
    title: "Three tests of an excuse",
    text: "Has it legal effect? Is it enough to suspend payment? How is it solved? After three questions only the solution is left.",
  },
  "2.2.2": {
    title: "Know him first",
    text: "Before you meet, read public registers, the record and the site; know his true state.",
  },
  "2.3": {
    title: "Four hardest",
    text: "True hardship, fraud, small sums and large sums are hardest, each in its own way.",
  },
  "2.3.1": {
    title: "True hardship",
    text: "Accept that there is no money, give time to earn it, and ask for security he is willing to give.",
  },
  "2.3.2": {
    title: "Malicious fraud",
    text: "Changed data, invented business, illegal acts, moved assets, bad-faith closing, head detained: secure evidence, stop credit, hand to counsel.",
  },
  "2.3.3": {
    title: "Small: weigh cost",
    text: "Weigh the cost of small sums: automatic reminders and batch letters; no visit dearer than the debt.",
  },
  "2.3.4": {
    title: "Large: split",
    text: "Ask for all and he reckons the gain of default. Cut it into parts, each with a date.",
  },
  "3": {
    title: "Grading",
    text: "Without grades every debtor gets the same effort. Rank by risk, type and time.",
  },
  "3.1": {
    title: "Five grades",
    text: "Five grades from not yet collected to lost; when the grade changes, owner and action change too.",
  },
  "3.1.1": { title: "Not yet collected", text: "Not due or just due: confirm and remind." },
  "3.1.2": {
    title: "Under collection",
    text: "Overdue and being collected: cause, promise, date.",
  },
  "3.1.3": {
    title: "Quasi-doubtful",
    text: "Long overdue, promises broken: evidence, security, escalation.",
  },
  "3.1.4": { title: "Doubtful", text: "Little hope left: legal ways and an allowance." },
  "3.1.5": {
    title: "Dead",
    text: "Confirmed lost: written off by the rules; claim and evidence are kept.",
  },
  "3.2": {
    title: "Nine-factor score",
    text: "Nine factors from amount to location are rated; high scores come first.",
  },
  "3.2.1": { title: "Amount, term", text: "The more and the longer, the sooner." },
  "3.2.2": {
    title: "Willingness, history",
    text: "Willingness shows now, reliability in the past.",
  },
  "3.2.3": {
    title: "Profit, potential",
    text: "A customer with profit and prospects deserves more care for the relation.",
  },
  "3.2.4": { title: "Conduct", text: "Answers calls, answers letters, keeps word: note each." },
  "3.2.5": {
    title: "Industry, location",
    text: "The trade's weather and the place's courts and distance matter; the firm's place, never a person's origin.",
  },
  "3.3": { title: "Customer types", text: "Same age, different customer, different way." },
  "3.3.1": {
    title: "Four behaviours",
    text: "Slow, withholding, evading, deceiving: four ways to behave, four answers.",
  },
  "3.3.1.1": {
    title: "Slow",
    text: "Pays in drops but pays. A fixed rhythm and instalments train the habit.",
  },
  "3.3.1.2": {
    title: "Withholding",
    text: "Pays part and deducts. Ask the ground of each deduction, collect the rest.",
  },
  "3.3.1.3": {
    title: "Evading",
    text: "Cannot be reached. Go to the decider and to writing, with proof of delivery.",
  },
  "3.3.1.4": {
    title: "Deceiving",
    text: "Reasons change and prove false. Stop new credit, secure evidence, hand to counsel.",
  },
  "3.3.2": {
    title: "Three classes",
    text: "Important, ordinary, problem: tone and pace of escalation differ.",
  },
  "3.3.3": {
    title: "Quadrants",
    text: "Willing and able cross into four fields; find the field, then choose the plan.",
  },
  "3.3.3.1": {
    title: "Willing, able",
    text: "Willing and able: it is usually stuck in process. Find the place, fix the date.",
  },
  "3.3.3.2": {
    title: "Willing, unable",
    text: "Willing but short: instalments, grace, ideas for cash.",
  },
  "3.3.3.3": {
    title: "Unwilling, able",
    text: "Able but unwilling: state the cost, stop new credit, reach the decider.",
  },
  "3.3.3.4": { title: "Neither", text: "Neither: evidence, security and legal ways, early." },
  "3.3.4": {
    title: "Active, passive",
    text: "Who explains and names dates unasked is mostly in real difficulty: help, so that he does not give up. Who moves only when asked is willing passively: follow closely and confirm.",
  },
  "3.4": {
    title: "Time and limitation",
    text: "Time is the dearest factor: early is easy, past limitation is hard.",
  },
  "3.4.1": {
    title: "Six stages of the habit",
    text: "From embarrassment before the due date to no will after a year: delay is a habit grown step by step.",
  },
  "3.4.2": {
    title: "Three-stage cycle",
    text: "Warning to thirty days, effort to ninety, long intervention beyond.",
  },
  "3.4.3": {
    title: "Three-month window",
    text: "Willingness is greatest within three months; spend the effort there.",
  },
  "3.4.4": {
    title: "Older is harder",
    text: "The longer overdue, the lower the odds. Money is asked for, not waited for.",
  },
  "3.4.5": {
    title: "Ageing, steps",
    text: "Order steps by age: who acts in each band, how, and when it rises.",
  },
  "3.4.6": {
    title: "Limitation",
    text: "With an agreed due date the limitation period is generally three years; a proved demand, part payment or written promise may restart it.",
  },
  "4": {
    title: "Plan and process",
    text: "From a week before due to the visit, each step has its time, way and written result.",
  },
  "4.1": {
    title: "Preparation",
    text: "Know what the debt is, who owns it, how much and by when, before you speak.",
  },
  "4.1.1": {
    title: "Verify the amount",
    text: "Check down payment, paid, overdue, rest, penalty, interest and date; one wrong figure is seized on.",
  },
  "4.1.2": {
    title: "Confirm seven days ahead",
    text: "Seven days before due ask their finance to confirm the payment; problems can still be solved.",
  },
  "4.2": {
    title: "Timing, rhythm",
    text: "Speak when there is money, time and calm; it does more than speaking again.",
  },
  "4.2.1": {
    title: "Finance cycle",
    text: "Learn their days of reconciliation and payment and come two or three days before.",
  },
  "4.2.2": {
    title: "Start of work",
    text: "The start of the day is best; not lunch, rest, evenings or holidays.",
  },
  "4.2.3": {
    title: "Private occasions",
    text: "No debt talk at meals, on the way home, at weddings or moves: that is harassment and is not supported.",
  },
  "4.2.4": {
    title: "In front of others",
    text: "Never in front of others and never by the crowd: publishing a debt harms reputation and privacy.",
  },
  "4.2.5": {
    title: "Fixed rhythm",
    text: "One fixed time a week, even just a greeting, so he is used to being followed up.",
  },
  "4.2.6": {
    title: "Frequency and cap",
    text: "Contacts per week and month are capped, each with reason and result; if he asks for writing only, write.",
  },
  "4.3": {
    title: "Contact",
    text: "Choose the way: call for the cause, write for proof, visit to see.",
  },
  "4.3.1": {
    title: "Phone, chat, visit",
    text: "Calls and chat are quick but blind; a visit is harder to refuse and shows whether money is really short.",
  },
  "4.3.2": { title: "Seven steps", text: "Amount, time, person, words, skill, silence, relation." },
  "4.3.3": {
    title: "Inside contact",
    text: "A helpful person inside is for process and dates only; no gifts, no secrets.",
  },
  "4.3.4": {
    title: "Follow up",
    text: "Stay professional, check by several ways, follow up on the promised day.",
  },
  "4.3.5": {
    title: "System trigger",
    text: "Let the system send reminders, statements and agreements on time; people handle exceptions.",
  },
  "4.4": {
    title: "Letters",
    text: "A letter is evidence first and reminder second; recipient, tone and date matter.",
  },
  "4.4.1": {
    title: "Evidence, warning",
    text: "Stating the debt claims the right; keep proof of sending and of receipt.",
  },
  "4.4.2": {
    title: "The three letters",
    text: "Customer service before due, finance after, legal last, each more formal.",
  },
  "4.4.2.1": {
    title: "Letter 1: five days before due",
    text: "Five days before due, from customer service: a friendly note of sum, date and way to pay.",
  },
  "4.4.2.2": {
    title: "Letter 2: within 15 days late",
    text: "Within fifteen days overdue, from finance, with statement: ask cause and date.",
  },
  "4.4.2.3": {
    title: "Letter 3: within 30 days late",
    text: "Within thirty days overdue, from legal: only consequences that contract and law allow, only to debtor and guarantor.",
  },
  "4.4.3": {
    title: "Tone, stage",
    text: "Mild first, stern later; tone follows stage, without jumps and without standing still.",
  },
  "4.4.4": {
    title: "Contents",
    text: "Contract, sum, paid and unpaid, due date, default clause, account, reply date: a missing one becomes a delay.",
  },
  "4.4.5": {
    title: "Recipients, proof",
    text: "Full name and agreed address; the courier slip names the content; keep the original.",
  },
  "4.5": { title: "Visit", text: "A visit is to see, settle and write down, not to make a scene." },
  "4.5.1": {
    title: "Five preparations",
    text: "Identity and authority, papers, exact sums, a way to record, early arrival: all five before you leave.",
  },
  "4.5.2": {
    title: "Eight steps",
    text: "Prepare, open, state purpose, learn cause, see ability, weigh gains and losses, get the promise, leave room.",
  },
  "4.5.3": {
    title: "Seven proposals",
    text: "Extension, grace, instalments, financing, concession, guarantee, cooperation or mortgage: bring options.",
  },
  "4.5.4": {
    title: "Written promise",
    text: "A spoken yes is not enough. Write sum, date and account; sign and seal; keep a picture.",
  },
  "4.5.5": {
    title: "Close well",
    text: "Part well even without result; you will come through this door again.",
  },
  "4.6": { title: "Right people", text: "Without the person who can decide, good talk is wasted." },
  "4.6.1": {
    title: "Decision maker",
    text: "Learn who may sign the payment and politely get an appointment.",
  },
  "4.6.2": {
    title: "Five roles",
    text: "User, buyer, decider, payer, influencer: each cares for something else.",
  },
  "4.6.3": {
    title: "Four target roles",
    text: "Decider, handler, supervisor, head of finance: miss none.",
  },
  "4.6.4": {
    title: "Someone else answers",
    text: "If another answers, leave name, firm and a request to call back; never the debt.",
  },
  "4.6.5": {
    title: "Leverage of rights",
    text: "Claim against guarantors or parents who are liable by law, through counsel, never through a person's employer.",
  },
  "4.6.6": {
    title: "Leverage of relations",
    text: "Never family, friends or private circles; only a business go-between both sides accept.",
  },
  "4.6.7": {
    title: "Decision chain",
    text: "Who enters, checks, approves and releases, on which day, with which paper: draw it.",
  },
  "4.6.8": {
    title: "Soft approach",
    text: "When a clerk blocks, prepare his papers so that it is easy for him.",
  },
  "4.6.9": {
    title: "Cross level",
    text: "Let the managers of both sides agree the rule once, so that staff can follow it.",
  },
  "5": {
    title: "Evidence, law, solvency",
    text: "Without evidence the best right fails; across the red line even right turns wrong.",
  },
  "5.1": {
    title: "Solvency",
    text: "Look at public registers and the site: is there a source to pay from?",
  },
  "5.1.1": {
    title: "Immovable",
    text: "Land, plant, houses, mining or lease rights: read register and encumbrance.",
  },
  "5.1.2": {
    title: "Movable",
    text: "Vehicles, equipment, stock, cash and securities: visible, yet check whose they are.",
  },
  "5.1.3": {
    title: "Intangible",
    text: "Trade marks, patents, software, licences, receivables and shares can serve as security too.",
  },
  "5.1.4": {
    title: "Liquidation assets",
    text: "Anything about liquidation goes to counsel by procedure; a collector does not touch it.",
  },
  "5.1.5": {
    title: "Other suppliers",
    text: "How others are paid: only from public or freely given information.",
  },
  "5.2": {
    title: "Legal ways",
    text: "Use law where needed: mediation, order for payment, suit; choose the cheapest that works.",
  },
  "5.2.1": {
    title: "Preservation",
    text: "When assets may move, have counsel apply for freezing, sealing or seizure in time.",
  },
  "5.2.2": {
    title: "Shareholders",
    text: "Shareholders are liable only in cases of law, such as unpaid or withdrawn capital; counsel decides.",
  },
  "5.2.3": {
    title: "Wider enforcement",
    text: "False capital reports and the like depend on legal scope and fault; counsel's work.",
  },
  "5.3": { title: "Evidence", text: "Leave a true, whole and checkable record of each step." },
  "5.3.1": {
    title: "Performance",
    text: "Contract, invoice, transfer, shipping, acceptance and mails: one file for each deal.",
  },
  "5.3.2": {
    title: "Dunning record",
    text: "Demand in writing and have total, paid, unpaid and date confirmed.",
  },
  "5.3.3": {
    title: "Statement, delivery",
    text: "Full name of receiver, signature and seal; check the signer's authority.",
  },
  "5.3.4": {
    title: "Changes",
    text: "Any change of quantity, price, delivery or term needs paper.",
  },
  "5.3.5": {
    title: "Security",
    text: "The guarantor is willing and able, the term is written; a company needs its resolution.",
  },
  "5.3.6": {
    title: "Recording",
    text: "Record your own talks: name both sides, sum and date, keep the original, never cut it.",
  },
  "5.4": {
    title: "Red lines",
    text: "Unlawful collecting is not only void; it can make the creditor liable.",
  },
  "5.4.1": {
    title: "Twelve bans",
    text: "From violence to tailing, twelve kinds of acts are not done, said or hinted.",
  },
  "5.4.1.1": { title: "Violence, threat", text: "No force, no threat, no mention of family." },
  "5.4.1.2": {
    title: "Leaks, publishing",
    text: "No leaks; no debt in groups, at doors or online.",
  },
  "5.4.1.3": {
    title: "Harassing, tailing",
    text: "No bombarding, blocking, tailing or asking after private moves.",
  },
  "5.4.1.4": {
    title: "False acts, sham suits",
    text: "No false words, false identity or invented suits.",
  },
  "5.4.1.5": {
    title: "Forced security, entry",
    text: "Security is voluntary; leave when asked; never seize goods for debt.",
  },
  "5.4.2": {
    title: "Eight more bans",
    text: "Abuse, defamation, detention, injury, entering homes and the rest of eight are banned as well.",
  },
  "5.5": {
    title: "Heated moments",
    text: "The more heated he is, the calmer you are: first the feeling, then the money.",
  },
  "5.5.1": {
    title: "He is angry",
    text: "Let him finish, say it back, ask one question he can answer.",
  },
  "5.5.2": { title: "Self-control", text: "If anger rises, fix the next time and end the talk." },
  "5.5.3": {
    title: "Three warnings",
    text: "First ask for civil words, then state equal standing, then change to writing.",
  },
  "5.5.4": {
    title: "To counsel",
    text: "With continued abuse say calmly that counsel will take over, and do so.",
  },
  "5.5.5": {
    title: "Anti-counter",
    text: "Go in pairs, take no cash without receipt, sign nothing blank, leave when asked, call police if held.",
  },
  "6": { title: "Risk and contract", text: "The cheapest collecting is done before the contract." },
  "6.1": { title: "Prevention first", text: "Look before you give credit, watch after." },
  "6.1.1": {
    title: "Four checks before credit",
    text: "Licence, capital, tax rating, debts and shares: four checks before a limit.",
  },
  "6.1.2": {
    title: "Preventive design",
    text: "Design on-time payment to serve both: points, terms, service level.",
  },
  "6.1.3": {
    title: "Credit ecosystem",
    text: "Build credit rules with customers; who keeps them gets more.",
  },
  "6.2": {
    title: "Warning signs",
    text: "Trouble announces itself: note each sign, act when they add up.",
  },
  "6.2.1": {
    title: "Company",
    text: "Moves, suits, new managers, leavers, falling results, odd investments, dumping, sudden large orders.",
  },
  "6.2.2": {
    title: "Finance",
    text: "Later payments, too many receivables, many notes, returned bills, changing banks.",
  },
  "6.2.3": {
    title: "People",
    text: "Finance hides, sales does not call back, owner ill spoken of, staff low.",
  },
  "6.2.4": {
    title: "External",
    text: "Disaster, unrest, markets, demolition: nobody's fault, yet plans change.",
  },
  "6.3": {
    title: "Contract check",
    text: "Eighteen points; what is missing goes into the next contract.",
  },
  "6.3.1": {
    title: "Signing",
    text: "Names, authority, guarantor, penalty, address for service, seal: six before signing.",
  },
  "6.3.2": {
    title: "Quality",
    text: "Standards, changes, inspection period, duty to limit loss: written, they end quarrels.",
  },
  "6.3.3": {
    title: "Settlement",
    text: "Price, settlement, time, invoice: written so that they can be computed.",
  },
  "6.3.4": {
    title: "Performance",
    text: "Limit the loss first. Demand before ending the contract, then give notice in time; where the other side clearly cannot perform, suspend supply and say so at once. Keep evidence of every step.",
  },
  "7": {
    title: "Persuasion, negotiation",
    text: "The same money seen from another side gives one more reason to pay.",
  },
  "7.1": {
    title: "Climate first",
    text: "In the wrong mood all words turn; first make him willing to hear.",
  },
  "7.1.1": {
    title: "70 per cent feeling",
    text: "Feeling is most of a talk. Take it up first, then the content.",
  },
  "7.1.2": {
    title: "The 1-2-3-4 of speaking",
    text: "First what he wants to hear, then what he can take, then what must be said, last what you want.",
  },
  "7.1.3": {
    title: "Common ground",
    text: "Begin with what both agree: quantity, date, past deals.",
  },
  "7.1.4": { title: "Climate", text: "Light, respectful, no lecture: then he says the truth." },
  "7.1.5": {
    title: "Untie knots",
    text: "When an old matter blocks, fill in the facts and the other view, then talk money.",
  },
  "7.2": {
    title: "Meaning",
    text: "Behind each delay is a fair concern; find it and there is a way.",
  },
  "7.2.1": {
    title: "Positive motive",
    text: "Assume the person is right and the matter wrong; ask what he is protecting.",
  },
  "7.2.2": {
    title: "Accept, praise",
    text: "Grant his difficulty and his merit, then make the request.",
  },
  "7.2.3": {
    title: "Difficulty as feedback",
    text: "Take the difficulty as a signal of what to change.",
  },
  "7.2.4": {
    title: "Own it",
    text: "What caused it? What condition would let you pay? What method comes next?",
  },
  "7.2.5": { title: "Ask how", text: "Not why there is no money, but how and when there will be." },
  "7.2.6": {
    title: "Nine cash ways",
    text: "Price, cost, waste, stock, staff, collection, short loan, spending, sharing: choose one together.",
  },
  "7.3": { title: "Space", text: "Up to the whole, sideways to others, down to detail." },
  "7.3.1": {
    title: "Up: finances",
    text: "Receivables, payables, cash, monthly sales: let him tell the whole and see where the money is.",
  },
  "7.3.2": {
    title: "Sideways: order",
    text: "Who else is to be paid? How much of our kind? By what rule?",
  },
  "7.3.3": {
    title: "Down: the gap",
    text: "How much cash, how much short, which measure, how long, what effect?",
  },
  "7.4": { title: "Time", text: "Past ties, present difficulty, future gain: a line for each." },
  "7.4.1": { title: "Past", text: "Deals done and effort given are the truest reasons." },
  "7.4.2": { title: "Present", text: "What is hard now, what choices, what can be done today." },
  "7.4.3": { title: "Future", text: "Paid on time, future credit, terms and chances are wider." },
  "7.5": { title: "People", text: "From each person's place, one true sentence." },
  "7.5.1": { title: "I", text: "State your duty and deadline, without complaint or blame." },
  "7.5.2": { title: "You", text: "Think of his needs and risks, then how paying helps him." },
  "7.5.2.1": {
    title: "Benefit",
    text: "Only concessions the firm approved: sum, condition, expiry, to the company's account.",
  },
  "7.5.2.2": {
    title: "Prospect",
    text: "A prospect needs a document: the price notice or policy, with date and source.",
  },
  "7.5.2.3": {
    title: "Consequences",
    text: "Costs of default, each with its ground: clause, interest by law, court cost; never inflated.",
  },
  "7.5.2.4": {
    title: "Making an example",
    text: "Never make an example of a customer and never tell others of his debt.",
  },
  "7.5.3": {
    title: "Third party",
    text: "Think once with a third party's eyes: how would peers or customers see it? Think only; do not contact.",
  },
  "7.5.4": {
    title: "Group",
    text: "What it does to staff, departments, shared customers and what was invested.",
  },
  "7.5.5": {
    title: "Society",
    text: "Kept words make the market easy, broken ones make it hard for all.",
  },
  "7.5.6": {
    title: "Vary",
    text: "People care for different things: change the angle, do not raise the pressure.",
  },
  "7.6": { title: "Context, proof", text: "Another setting and facts make the reason stand." },
  "7.6.1": {
    title: "Six proofs",
    text: "Similar case, numbers, facts, witness, success, own experience: only true ones.",
  },
  "7.6.2": { title: "Counter-example", text: "When direct proof fails, give the exception." },
  "7.6.3": {
    title: "New reference",
    text: "Change the comparison: beside the cost of default the payment is small.",
  },
  "7.6.4": { title: "Mirror back", text: "Would your own customers do to you what is done to us?" },
  "7.6.5": {
    title: "Value rank",
    text: "Money, name, face, chance: which weighs more? Tie payment to that.",
  },
  "7.6.6": {
    title: "Squeeze rivals",
    text: "Talk openly of our own due money; no collusion, no squeezing of others.",
  },
  "7.6.7": {
    title: "Belief",
    text: "Ask the sentence in his mind: is the trade failing, or do others owe too?",
  },
  "7.6.8": {
    title: "Outcome",
    text: "Think it through together: what happens if you pay? Is it as hard as it seems?",
  },
  "7.7": {
    title: "Stratagems",
    text: "Of old stratagems take the open side only; deceit and force are out.",
  },
  "7.7.1": { title: "Friendship", text: "Friendship must be sincere, never a trap." },
  "7.7.2": {
    title: "False bait",
    text: "No promise that cannot be kept: it is fraud and is not offered.",
  },
  "7.7.3": { title: "Made crisis", text: "No made crisis: true consequences and dates only." },
  "7.7.4": {
    title: "Heart",
    text: "Know his mind and let him feel our difficulty: money back, relation whole.",
  },
  "7.7.5": {
    title: "Guarantee",
    text: "A solvent third party willingly guarantees, in writing, with scope and term.",
  },
  "7.7.6": {
    title: "Help sell, collect",
    text: "Help him sell or collect; when his money moves ours comes.",
  },
  "7.7.7": {
    title: "Take over claim",
    text: "For triangular debt discuss an assignment: in writing among three, with notice.",
  },
  "7.7.8": {
    title: "Step up",
    text: "A small payment first, then step by step, each with a date.",
  },
  "7.7.9": {
    title: "Several channels",
    text: "Call, letter, visit in turn, all in true name and for good reason.",
  },
  "7.8": {
    title: "Methods",
    text: "All methods come down to listening, asking, pausing and leaving a way out.",
  },
  "7.8.1": {
    title: "Four examinations",
    text: "Look at data, listen for truth, ask detail, decide: a round of four.",
  },
  "7.8.2": { title: "Leave room", text: "Never say the last word; leave the door open." },
  "7.8.3": {
    title: "Reasonable pressure",
    text: "Pressure comes from contract, law and true consequences, never from private weakness.",
  },
  "7.8.4": {
    title: "Skills, silence",
    text: "Match pace and tone, stay calm, pause, let him speak first.",
  },
  "7.8.4.1": {
    title: "Fitting silence",
    text: "Make the request, then stop and let the other speak first; do not cut in, and think before you answer.",
  },
  "7.8.5": {
    title: "Keep relation",
    text: "With a main customer count the debt and the relation together.",
  },
  "7.8.6": {
    title: "Non-violent communication",
    text: "Fact, feeling, need, request; no judgement of the person.",
  },
  "7.8.7": {
    title: "Sandwich, listening",
    text: "Recognition, request, outlook, layer by layer; say back what you hear.",
  },
  "7.8.8": {
    title: "Emotion in three steps",
    text: "Accept the feeling, rebuild the value, anchor an action.",
  },
  "7.8.8.1": {
    title: "A constructive setting",
    text: "Respect, understanding, a search for solutions: a quiet place and a point both agree on turn opposition into work together.",
  },
  "7.8.9": {
    title: "Gentle, face, win-win",
    text: "Soft words, firm reason. Say what payment keeps for each side: credit and supply for them, the business for us.",
  },
  "7.8.9.1": {
    title: "How a payer's mind moves",
    text: "From embarrassment to excuses to avoidance, the mood changes step by step. Think of the reasons to come and prepare calm, founded answers.",
  },
  "7.8.9.2": {
    title: "Saving face",
    text: "Talk in private, acknowledge first, leave a way out: the customer can pay without losing face.",
  },
  "7.8.9.3": {
    title: "Leading to voluntary payment",
    text: "First lower the guard: say why you came, leave old scores alone. Then ask how the customer wants to settle it; a sum and a date of one's own naming are kept.",
  },
  "7.8.9.4": {
    title: "Out of confrontation",
    text: "Do not argue who is right: write the difference down as a problem to solve, bring two options each, and take the plan that can be kept.",
  },
  "8": { title: "Win-win, long term", text: "Turn one payment into years of good accounts." },
  "8.1": {
    title: "Relief",
    text: "In real trouble offer several ways, let him choose, write it down.",
  },
  "8.1.1": {
    title: "Swap",
    text: "Goods, channels, services exchanged at fair value with full papers.",
  },
  "8.1.2": {
    title: "Witnessed payment",
    text: "A bank or other third party supervises the account; both can rely on it.",
  },
  "8.1.3": {
    title: "Benefit trigger",
    text: "Each payment opens a service or licence, agreed in the contract beforehand.",
  },
  "8.2": {
    title: "Repair",
    text: "Thanks within three days, review in two weeks, new terms in a month.",
  },
  "8.3": {
    title: "Iron triangle",
    text: "Sales, finance and legal on one sheet: who moves first and by when.",
  },
  "8.4": {
    title: "Overseas",
    text: "Exchange control, currency, courts: check the country before the plan.",
  },
  "8.5": {
    title: "Cases",
    text: "See what others did; take the idea, not the copy. The cases are the outlines’ claims, not verified, without names.",
  },
  "8.5.1": {
    title: "Two lessons",
    text: "The outline gives the headings only: ask what went wrong and what you would do.",
  },
  "8.5.1.1": {
    title: "The appliance maker that lost its dealer",
    text: "The money mattered, the pressure was hard, and the dealer left for another maker. Which step would have kept him?",
  },
  "8.5.1.2": {
    title: "The exporter whose finance director left",
    text: "One head held everything known of the customers. What should have stood in the tables?",
  },
  "8.5.2": {
    title: "Service and care",
    text: "Something useful for the customer around the payment brings back money and relation together.",
  },
  "8.5.2.1": {
    title: "A health check and a payment date",
    text: "The maker checks its machines on site, reconciles there and agrees a date. Condition: the service is real and never held back as pressure.",
  },
  "8.5.2.2": {
    title: "Flexible terms",
    text: "Terms that follow the customer's income made it buy more. Condition: in writing, within a limit.",
  },
  "8.5.2.3": {
    title: "Other words",
    text: "Greeting, then the difficulty, then a date: payments improved. The outline's percentage is not verified and no target.",
  },
  "8.5.2.4": {
    title: "A respected local mediator",
    text: "Abroad, somebody both sides accept mediates. Condition: the customer agrees and the debt stays private.",
  },
  "8.5.2.5": {
    title: "A bill that brings a service",
    text: "The system sends the bill before it is due with a useful service note. Condition: capped, and the customer may opt out.",
  },
  "8.5.2.6": {
    title: "A technology salon",
    text: "When the case is stuck, an event that technicians and managers want to attend brings you to the decider. Condition: no gifts, nobody bypassed by stealth.",
  },
  "8.5.2.7": {
    title: "The builder that called regularly",
    text: "Regular visits and interest in the project made the customer willing to pay. Condition: real help, within the caps.",
  },
  "8.5.3": {
    title: "Keeping one's word pays",
    text: "Punctual payment brings a visible benefit, by a rule written beforehand and the same for all.",
  },
  "8.5.3.1": {
    title: "A celebration of payment",
    text: "Once a project is paid, both sides celebrate and look back. Condition: no customer who has not paid is named.",
  },
  "8.5.3.2": {
    title: "Points for interest-free days",
    text: "Punctual payments earn points, points buy days. Condition: a written scheme open to every customer.",
  },
  "8.5.3.3": {
    title: "A licence unlocked by payment",
    text: "Licences open as payments come in. Condition: agreed in the contract, nothing added afterwards.",
  },
  "8.5.3.4": {
    title: "A shared target",
    text: "Delivery and payment stand in one scorecard that the regional head and finance share.",
  },
  "8.5.3.5": {
    title: "The dealers' credit cooperative",
    text: "Dealers support each other's cash by their record. Condition: voluntary, and data only with consent.",
  },
  "8.5.4": {
    title: "Another way to pay",
    text: "Without cash there are other lawful ways; fair value, full papers, counsel's eye.",
  },
  "8.5.4.1": {
    title: "Goods for debt plus a channel",
    text: "A chain firm pays in goods, sold through the other's channel. Condition: written, fairly priced, properly invoiced.",
  },
  "8.5.4.2": {
    title: "Lease turned into sale",
    text: "A lease that no longer works becomes a sale in instalments. Condition: a new contract, title clearly agreed.",
  },
  "8.5.4.3": {
    title: "Freight for an advertising debt",
    text: "Logistics services settle an advertising debt. Condition: both want it, at market price.",
  },
  "8.5.4.4": {
    title: "A bank-supervised account",
    text: "Project money goes through an account both accept and is released by agreed shares. The outline's sum is not verified.",
  },
  "8.5.4.5": {
    title: "Barter under exchange control",
    text: "Where currency is controlled, goods that may leave the country settle the debt. Condition: controls and sanctions checked, customs in order.",
  },
  "8.5.4.6": {
    title: "Mediation before suit abroad",
    text: "Mediation first saved fees and time. The outline's sum is not verified.",
  },
  "8.5.5": {
    title: "Prepared and quick",
    text: "When our own people move, the customer moves faster.",
  },
  "8.5.5.1": {
    title: "The fifteen-minute circle",
    text: "Sales, finance and legal answer one another within a quarter of an hour; nothing waits overnight.",
  },
  "8.5.5.2": {
    title: "Figures first, then instalments",
    text: "An equipment supplier knew the customer's figures, brought an instalment plan and agreed it soon.",
  },
  "9": {
    title: "Class and transfer",
    text: "Use it at once: groups, tools, tests, handbook, and results within thirty days.",
  },
  "9.1": {
    title: "Learners, gains",
    text: "Sales, account managers, clerks, finance heads and marketing each take something away.",
  },
  "9.1.1": {
    title: "Twelve gains",
    text: "Twelve gains from strategy to emotion, rated before and after.",
  },
  "9.1.2": {
    title: "Eight gains",
    text: "Eight: mindset, talk, climate, strategy, negotiation, tools, risk, care.",
  },
  "9.2": { title: "Teams", text: "In groups: listen, fill in, answer together." },
  "9.2.1": {
    title: "Four roles, slogan",
    text: "Elect captain, deputy, secretary, discipline officer; choose a name and slogan.",
  },
  "9.2.2": {
    title: "Pair, group",
    text: "Pairs first, then the group sums up; everyone has a line.",
  },
  "9.2.3": {
    title: "One computer",
    text: "One computer a group; the secretary types; worksheets and map are in one workbook.",
  },
  "9.3": {
    title: "Contest",
    text: "Compete by answers, completeness and growth; no vote for one's own group.",
  },
  "9.3.1": { title: "Three tests", text: "Three tests: the highest and the fastest growing." },
  "9.3.2": {
    title: "Reward, penalty",
    text: "Winners gain points, the last sums up for a minute; light, nobody is shamed.",
  },
  "9.4": {
    title: "Method",
    text: "Case, tool, discussion, drill in turn; little lecture, much practice.",
  },
  "9.5": {
    title: "Features, handbook",
    text: "Begin with results, find your own answers, act at once, all take part, results become a handbook.",
  },
  "9.5.1": {
    title: "80 / 80 / 80",
    text: "Eighty per cent of people, of time, and a score of eighty: three numbers after class.",
  },
  "9.6": {
    title: "Claims not used",
    text: "Figures from advertising, such as margins, are no rules here; named and not used.",
  },
};
