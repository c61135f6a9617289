/**
 * Said when a link names a stretch that this text does not have. Nothing similar is marked in its
 * place.
 */
export function UnknownPassage() {
  return (
    <output className="block border-l-2 border-strong-rule pl-2 text-xs">
      This link names a passage that is not in this text. The whole article is shown instead.
    </output>
  );
}
