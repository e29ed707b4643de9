/** Pieces of the pages that work in the browser: choosing and dropping files, keeping what was made. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import { Mark } from '../web/marks.tsx';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

export function Field({ id, label, hint, children }: FieldProps & { children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint === undefined ? null : (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}

export function FileField({ id, label, hint, chosen }: FieldProps & { chosen: (file: File) => void }) {
  return (
    <Field id={id} label={label} {...(hint === undefined ? {} : { hint })}>
      <input
        type="file"
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) chosen(file);
        }}
        onClick={({ currentTarget }) => {
          // so that the same file can be chosen again after it was changed
          currentTarget.value = '';
        }}
      />
    </Field>
  );
}

/** What is dropped anywhere on the page. A page that leaves this to the browser would be left for the file. */
export function useDrop(dropped: (file: File) => void): void {
  // As soon as the page is there: a browser that finds nobody listening leaves the page for the file.
  useLayoutEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) dropped(file);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, [dropped]);
}

/** A text that the reader can keep as a file; it is made here and comes from nowhere. */
export function Save({ text, name, says }: { text: string; name: string; says: string }) {
  const url = useMemo(() => URL.createObjectURL(new Blob([text], { type: 'text/plain' })), [text]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return (
    <a class="save" href={url} download={name}>
      {says}
    </a>
  );
}

/** What follows from what was given, and what limits it. */
export function Finding({ says, limits, not }: { says: string; limits: readonly string[]; not?: boolean }) {
  return (
    <div class={not ? 'concl not' : 'concl'}>
      <Mark is="therefore" />
      <p>{says}</p>
      {limits.map((l) => (
        <p class="limit">{l}</p>
      ))}
    </div>
  );
}
