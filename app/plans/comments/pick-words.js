// Offers to comment on the words somebody selects in the text; without it they copy them themselves.
(() => {
  const script = document.currentScript;
  const quote = document.querySelector('form [name="quote"]');
  if (!script || !quote) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button small";
  button.id = "pick-words";
  button.textContent = script.dataset.label ?? "";
  button.hidden = true;
  Object.assign(button.style, { position: "fixed", insetBlockEnd: "1rem", insetInlineEnd: "1rem" });
  document.body.append(button);

  const inText = (node) => {
    const element = node instanceof Element ? node : node?.parentElement;
    return element?.closest("[data-text]") ?? null;
  };

  const selected = () => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return "";
    if (!inText(selection.anchorNode) || !inText(selection.focusNode)) return "";
    const words = selection.getRangeAt(0).cloneContents();
    for (const ref of words.querySelectorAll(".ref")) ref.remove();
    return (words.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 1000);
  };

  let words = "";
  document.addEventListener("selectionchange", () => {
    const now = selected();
    if (now) words = now;
    button.hidden = now === "";
  });
  // The press must not take the selection away before it is read.
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("click", () => {
    quote.value = words;
    button.hidden = true;
    const text = quote.form.querySelector('[name="text"]');
    text?.focus({ preventScroll: true });
    text?.scrollIntoView({ block: "center" });
  });
})();
