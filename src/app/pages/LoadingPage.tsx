/** Stands where the page will be, as high as it will be. */
export function LoadingPage() {
  return (
    <main className="min-h-(--page-height) py-3" aria-busy="true">
      <p className="font-serif text-lg font-bold tracking-tight">Sourceline</p>
      <output className="mt-2 block text-sm text-muted">Loading the timeline…</output>
    </main>
  );
}
