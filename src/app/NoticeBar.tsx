import { type Notice, printNotice } from '#url/notice.ts';

export interface NoticeBarProps {
  readonly notices: readonly Notice[];
  readonly onDismiss: () => void;
}

/** What of a link could not be followed, said once. */
export function NoticeBar({ notices, onDismiss }: NoticeBarProps) {
  return (
    <div role="status" className="flex items-start justify-between gap-4 border-b border-rule py-2 text-xs">
      <ul>
        {notices.map((notice) => (
          <li key={printNotice(notice)}>{printNotice(notice)}</li>
        ))}
      </ul>
      <button type="button" className="underline" onClick={onDismiss}>
        Dismiss
      </button>
    </div>
  );
}
