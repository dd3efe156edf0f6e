// The groups of a class: name, slogan, members with four roles, pairs (catalogue 1R class-roles-4, class-answering).

/** Each elected once; everybody else is a member. */
export const GROUP_ROLES = ["captain", "vice", "secretary", "discipline"] as const;
export type GroupRole = (typeof GROUP_ROLES)[number] | "member";

export interface ClassMember {
  readonly name: string;
  readonly role: GroupRole;
}

export interface ClassGroup {
  /** From 1. */
  readonly number: number;
  readonly name: string;
  readonly slogan: string;
  readonly members: readonly ClassMember[];
}

/** Members that a group should have (a proposal): so that everybody speaks, and every role has a person. */
export const GROUP_SIZE = { least: 4, most: 8 } as const;

export type GroupFlaw =
  | { readonly kind: "no-name" | "no-slogan" | "too-few" | "too-many" }
  | { readonly kind: "role-missing" | "role-twice"; readonly role: GroupRole }
  | { readonly kind: "member-twice"; readonly name: string };

/** What a group still lacks. None of it stops the class. */
export function groupFlaws({ name, slogan, members }: ClassGroup): readonly GroupFlaw[] {
  const flaws: GroupFlaw[] = [];
  if (name.trim() === "") flaws.push({ kind: "no-name" });
  if (slogan.trim() === "") flaws.push({ kind: "no-slogan" });
  if (members.length < GROUP_SIZE.least) flaws.push({ kind: "too-few" });
  if (members.length > GROUP_SIZE.most) flaws.push({ kind: "too-many" });
  for (const role of GROUP_ROLES) {
    const count = members.filter((member) => member.role === role).length;
    if (count !== 1) flaws.push({ kind: count === 0 ? "role-missing" : "role-twice", role });
  }
  const names = members.map((member) => member.name.trim());
  const twice = names.find((one, at) => one !== "" && names.indexOf(one) !== at);
  if (twice !== undefined) flaws.push({ kind: "member-twice", name: twice });
  return flaws;
}

/** Neighbours in pairs, in the order of the list; an odd one out makes the last pair three. */
export function pairsOf<Member>(members: readonly Member[]): readonly (readonly Member[])[] {
  const pairs: Member[][] = [];
  members.forEach((member, at) => {
    const last = pairs.at(-1);
    const isOddOneOut = at === members.length - 1 && at % 2 === 0 && last !== undefined;
    if (at % 2 === 1 || isOddOneOut) last?.push(member);
    else pairs.push([member]);
  });
  return pairs;
}

/** Share of a group's members who took part, 0 … 1. Names that are no members do not count, nor does one twice. */
export function participation(
  members: readonly ClassMember[],
  tookPart: readonly string[],
): number {
  if (members.length === 0) return 0;
  const named = new Set(tookPart.map((name) => name.trim()));
  return members.filter(({ name }) => named.has(name.trim())).length / members.length;
}
