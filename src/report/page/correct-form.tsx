import { useSignal } from "@preact/signals";
import type { Directive } from "../../schema/register.js";
import { type CorrectionForm, correctedRow, faultsOf, formOf, repeats } from "../view/correction.js";
import { data } from "./data.js";
import { decide, formFor, keepForm } from "./reviews.js";

type TextField = Exclude<keyof CorrectionForm, "leads" | "partners">;

interface Edit {
  readonly form: CorrectionForm;
  readonly change: (part: Partial<CorrectionForm>) => void;
}

interface FieldProps extends Edit {
  readonly name: TextField;
  readonly label: string;
  readonly hint?: string;
  readonly list?: string;
  readonly fault?: string | undefined;
}

function Field({ form, change, name, label, hint, list, fault }: FieldProps) {
  const id = `correct-${name}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        value={form[name]}
        placeholder={hint}
        list={list}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        onInput={(event) => change({ [name]: event.currentTarget.value })}
      />
      {fault !== undefined && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}

function BodyFields({ form, change, name, label }: Edit & { name: "leads" | "partners"; label: string }) {
  const bodies = form[name];
  const put = (at: number, value: string): void => change({ [name]: bodies.with(at, value) });
  return (
    <fieldset>
      <legend>{name === "leads" ? "Leads" : "Partners"}</legend>
      {bodies.map((body, at) => (
        <div class="body" key={at}>
          <input
            aria-label={`${label} ${at + 1}`}
            list="bodies"
            value={body}
            onInput={(event) => put(at, event.currentTarget.value)}
          />
          <button
            type="button"
            aria-label={`Remove ${label.toLowerCase()} ${at + 1}`}
            onClick={() => change({ [name]: bodies.toSpliced(at, 1) })}
          >
            ✕
          </button>
        </div>
      ))}
      <button type="button" onClick={() => change({ [name]: [...bodies, ""] })}>
        Add a {label.toLowerCase()}
      </button>
    </fieldset>
  );
}

/** Corrects a row. Each key stroke is kept; nothing counts until it is confirmed. */
export function CorrectForm({ directive }: { readonly directive: Directive }) {
  const tried = useSignal(false);
  const form = formFor(directive.id) ?? formOf(directive);
  const change = (part: Partial<CorrectionForm>): void => keepForm(directive.id, { ...form, ...part });
  const faults = tried.value ? faultsOf(form) : {};
  const edit = { form, change };
  const confirm = (event: Event): void => {
    event.preventDefault();
    tried.value = true;
    if (Object.keys(faultsOf(form)).length > 0) return;
    decide(directive.id, () => correctedRow(directive, form, data.agencies));
    document.getElementById("row-title")?.focus();
  };
  const cancel = (): void => {
    keepForm(directive.id, null);
    document.getElementById("correct")?.focus();
  };
  return (
    <form class="correct" onSubmit={confirm} aria-label="Correct this task">
      <BodyFields {...edit} name="leads" label="Lead" />
      <BodyFields {...edit} name="partners" label="Partner" />
      <fieldset>
        <legend>Deadline</legend>
        <div class="fields">
          <Field {...edit} name="due" label="Due on" hint="2025-07-31" fault={faults.due} />
          <Field {...edit} name="start" label="Begins on" hint="2025-07-01" fault={faults.start} />
          <Field {...edit} name="repeat" label="Repeats" list="repeats" fault={faults.repeat} />
          <Field {...edit} name="event" label="Until an event" />
          <Field {...edit} name="deadline" label="In the words of the notice" />
        </div>
      </fieldset>
      <Field {...edit} name="verbs" label="Verbs, the main one first" fault={faults.verbs} />
      <div class="decisions">
        <button type="submit" class="primary">
          Confirm the correction
        </button>
        <button type="button" onClick={cancel}>
          Cancel
        </button>
      </div>
      <datalist id="bodies">
        {data.agencies.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <datalist id="repeats">
        {repeats.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </form>
  );
}
