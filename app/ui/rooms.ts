/** The five rooms of the circle, in the order of the loop and of the mark's arcs, clockwise from the top. */
export const ROOMS = ["listen", "plan", "reach", "partner", "report"] as const;

export type Room = (typeof ROOMS)[number];
