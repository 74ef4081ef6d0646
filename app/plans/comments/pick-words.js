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
  Object.assign(button.style, { userSelect: "none", webkitUserSelect: "none" });
  document.body.append(button);

  const texts = [...document.querySelectorAll("[data-text]")];
  const isInText = (node) => texts.some((text) => text.contains(node));

  // What stands between two points of the text, without the comments beside it and their numbers.
  const wordsBetween = (start, end) => {
    const range = document.createRange();
    range.setStart(...start);
    range.setEnd(...end);
    const words = range.cloneContents();
    for (const aside of words.querySelectorAll("aside")) aside.remove();
    for (const ref of words.querySelectorAll(".ref")) {
      const before = ref.previousSibling;
      if (before?.nodeType === Node.TEXT_NODE) before.data = before.data.replace(/\u00a0$/, "");
      ref.remove();
    }
    return (words.textContent ?? "").replace(/\s+/g, " ");
  };

  let range = null;
  let hiding = 0;
  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    const isOne = selection && !selection.isCollapsed && selection.rangeCount > 0;
    clearTimeout(hiding);
    if (isOne && isInText(selection.anchorNode) && isInText(selection.focusNode)) {
      range = selection.getRangeAt(0).cloneRange();
      button.hidden = false;
      return;
    }
    // A finger that presses the button may take the selection away first.
    hiding = setTimeout(() => {
      button.hidden = true;
    }, 600);
  });
  button.addEventListener("pointerdown", (event) => event.preventDefault());

  const fill = (name, value) => {
    const input = quote.form.querySelector(`[name="${name}"]`);
    if (input) input.value = value;
  };
  button.addEventListener("click", () => {
    button.hidden = true;
    if (!range) return;
    const [start, end] = [
      [range.startContainer, range.startOffset],
      [range.endContainer, range.endOffset],
    ];
    const last = texts.at(-1);
    const words = wordsBetween(start, end).trim().slice(0, 1000);
    if (!words) return;
    quote.value = words;
    fill("quote_prefix", wordsBetween([texts[0], 0], start).trimEnd().slice(-32));
    fill(
      "quote_suffix",
      wordsBetween(end, [last, last.childNodes.length]).trimStart().slice(0, 32),
    );
    const text = quote.form.querySelector('[name="text"]');
    text?.focus({ preventScroll: true });
    text?.scrollIntoView({ block: "center" });
  });
})();
