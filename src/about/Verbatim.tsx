/** What the build proves of quotations, and what hashes do not. */
export function Verbatim() {
  return (
    <div className="grid max-w-[62ch] gap-3">
      <p>
        Whenever this site is built, each quotation is compared with the text of its article, character for character.
        One that does not stand there stops the build. Nothing is ever moved to a place that looks alike.
      </p>
      <p>
        Below stands the SHA-256 of each text. Whoever downloads a text and computes the same number has, byte for byte,
        the text that the quotations were compared with. It proves no more: not that what an article says is true, nor
        that this is what its publisher printed.
      </p>
    </div>
  );
}
