/** The version of the model: within one, the same scenario and seed give the same figures. */
export const MODEL_VERSION = '1.0.0';
