/**
 * Which arithmetic the figures come from: plain TypeScript in 64-bit numbers, with functions of its own where engines
 * differ in the last bit. An arithmetic that may round otherwise, such as one in 32 bits, has another name.
 */
export const ENGINE = 'ts1';
