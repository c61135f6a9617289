import { type Notice, partOf } from '#address/notice.ts';

export interface NoticeBarProps {
  readonly notices: readonly Notice[];
  readonly onDismiss: () => void;
}

/** What of a link could not be followed, said once. */
export function NoticeBar({ notices, onDismiss }: NoticeBarProps) {
  return (
    <div role="status" className="flex items-start justify-between gap-4 border-b border-rule py-2 text-xs">
      <ul className="min-w-0 wrap-anywhere">
        {notices.map((notice) => (
          <li key={`${partOf(notice)} ${notice.reason}`}>
            Part of this link was left out: “<bdi>{partOf(notice)}</bdi>” {notice.reason}.
          </li>
        ))}
      </ul>
      <button type="button" className="shrink-0 underline" onClick={onDismiss}>
        Dismiss
      </button>
    </div>
  );
}
