/**
 * The version of the model and of the shipped case: what a figure was computed with. It changes when any figure does;
 * `docs/changelog.md` says what changed, and its test holds the two together.
 *
 * The first number changes when the law or a coupling does, the second when an assumption or a scenario does, the third
 * when a figure changes for another reason.
 */
export const MODEL_VERSION = '1.0.0';
