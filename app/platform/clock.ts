/** The time as a parameter: rules and commands never read the system's clock themselves. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
