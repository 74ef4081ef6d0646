import { createContext } from "react";

/** What stands before every field's message, in the page's language; the frame sets it. */
export const ErrorWord = createContext("");
