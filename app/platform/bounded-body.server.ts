import { data, type MiddlewareFunction } from "react-router";
import { readBounded } from "./bounded-form.server";

/** More than any honest form without files. What takes more reads with a bound of its own: readBoundedForm. */
const MOST_BYTES = 1024 * 1024;

const TOO_LARGE =
  "What was sent is larger than 1 MB, which is more than this page takes. Nothing of it was saved.";

/**
 * Bounds what actions read of a request, at one place and before any of them: its own ways of reading are replaced by
 * ones that stop with 413. The body is still read once. A request comes to actions as it is here because of
 * v8_passThroughRequests.
 */
export const boundBodies: MiddlewareFunction<Response> = ({ request }) => {
  if (request.body === null) return;
  const whole = async () => {
    const body = await readBounded(request, MOST_BYTES);
    if (body === null) throw data({ message: TOO_LARGE }, { status: 413 });
    const type = request.headers.get("Content-Type");
    return new Response(body, { headers: type === null ? {} : { "Content-Type": type } });
  };
  Object.defineProperties(request, {
    formData: { value: async () => (await whole()).formData() },
    text: { value: async () => (await whole()).text() },
    json: { value: async () => (await whole()).json() },
    arrayBuffer: { value: async () => (await whole()).arrayBuffer() },
    bytes: { value: async () => new Uint8Array(await (await whole()).arrayBuffer()) },
    blob: { value: async () => (await whole()).blob() },
  });
};
