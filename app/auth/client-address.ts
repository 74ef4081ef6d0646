import { createContext } from "react-router";

/** The address a request came from, as the listener knows it (behind a proxy it trusts: the client's). */
export const clientAddressContext = createContext<string>("");

export function isLoopback(address: string): boolean {
  return /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/.test(address);
}
