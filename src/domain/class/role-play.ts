// Role plays in threes: one collects, one is the customer, one observes and keeps notes (catalogue 1R class-team-learning,
// class-methods-003).

/** Scenes that there are cards for. */
export const ROLE_SCENES = [
  ...(["process", "quality", "hardship", "evasion", "relation", "anger"] as const),
] as const;
export type RoleScene = (typeof ROLE_SCENES)[number];

export const SCENE_ROLES = ["collector", "customer", "observer"] as const;
export type SceneRole = (typeof SCENE_ROLES)[number];
