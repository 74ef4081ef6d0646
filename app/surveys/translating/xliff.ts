/** The namespace of XLIFF 2.0 and 2.1. */
export const XLIFF = "urn:oasis:names:tc:xliff:document:2.0";
export const XLIFF_1_2 = "urn:oasis:names:tc:xliff:document:1.2";

/** Says of a translation that its original has changed since. */
export const OUTDATED = "full-circle:outdated";
