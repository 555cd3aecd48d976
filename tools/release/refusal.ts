/** An expected failure: a sentence that says what is wrong, and how to mend it. */
export class Refusal extends Error {}
