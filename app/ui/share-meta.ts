/** What a page says of itself where its address is shared: in search results and as an Open Graph card. */
export function shareMeta(title: string, description: string) {
  return [
    { title },
    { name: "description", content: description },
    { property: "og:title", content: title },
    { property: "og:description", content: description },
  ];
}
