/**
 * Whether the document was opened by its address, and neither loaded again nor come back to from
 * another document. False where the browser keeps no record.
 */
export function isFreshVisit(): boolean {
  const [visit] = 'getEntriesByType' in performance ? performance.getEntriesByType('navigation') : [];
  return visit !== undefined && 'type' in visit && visit.type === 'navigate';
}
