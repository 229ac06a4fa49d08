/** The rule set: law data, parameters and rules together. Changes whenever any figure could. */
export const ruleSet = '2026.11.1';
