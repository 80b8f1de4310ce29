/** How many of the steps, which ascend, a number is beyond. */
export const step = (value: number, steps: readonly number[]): number => steps.filter((one) => value > one).length;
