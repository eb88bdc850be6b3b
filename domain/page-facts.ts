import { z } from 'zod';

/** What a form field asks for, judged by name, type, label and placeholder. */
export const FIELD_ASKS = [
  'login',
  'password',
  'otp',
  'card_number',
  'cvv',
  'card_expiry',
  'national_id',
  'national_id_photo',
  'selfie',
  'phone',
  'email',
  'name',
  'address',
  'bank_account',
  'bank_name',
  'amount',
  'birth_date',
  'file',
  'search',
  'hidden',
  'choice',
  'text',
] as const;
export type FieldAsk = (typeof FIELD_ASKS)[number];

/** Patterns in markup and inline script that a person would want to know of; each is a fact, not a judgement. */
export const MARKUP_CUES = [
  'telegram_bot_api',
  'discord_webhook',
  'google_script',
  'backend_as_a_service',
  'ip_lookup',
  'obfuscated_script',
  'eval_call',
  'right_click_blocked',
  'devtools_blocked',
  'hidden_text',
  'script_redirect',
  'apk_push',
  'countdown',
  'chat_widget',
  'fake_social_login',
  'websocket_download',
  'clipboard_write',
  'notification_request',
  'user_agent_gate',
  'frame_of_other_host',
  'mirror_comment',
] as const;
export type MarkupCue = (typeof MARKUP_CUES)[number];

export const formFieldSchema = z.object({
  type: z.string(),
  name: z.string(),
  label: z.string(),
  asks: z.enum(FIELD_ASKS),
  /** Out of sight when the page opens: a later step, in a hidden block, a template or the text of a script. */
  hidden: z.boolean().optional(),
});

export const formFactsSchema = z.object({
  /** Absolute; the page's own URL where the form names none. */
  action: z.string(),
  method: z.enum(['get', 'post', 'dialog']),
  /** The action leads to another registrable domain. */
  foreign: z.boolean(),
  fields: z.array(formFieldSchema),
});
export type FormFacts = z.infer<typeof formFactsSchema>;

export const pageLinkSchema = z.object({
  url: z.string(),
  text: z.string(),
  download: z.boolean(),
});

/**
 * What one pass over a page's HTML found, in plain values. Only `crawler/extract` makes it; classifiers take it and
 * never see HTML. Limits: 1,000,000 characters of text, 2,000 links, 200 forms, 500 images; `truncated` tells.
 */
export const pageFactsSchema = z.object({
  url: z.string(),
  host: z.string(),
  title: z.string(),
  description: z.string(),
  /** The `lang` attribute, lower case; empty where there is none. */
  htmlLang: z.string(),
  /** Visible text, white space folded, block elements on lines of their own. Spans of signals point here. */
  text: z.string(),
  headings: z.array(z.string()),
  links: z.array(pageLinkSchema),
  forms: z.array(formFactsSchema),
  images: z.array(z.object({ src: z.string(), alt: z.string() })),
  icons: z.array(z.string()),
  scripts: z.array(z.string()),
  frames: z.array(z.string()),
  stylesheets: z.array(z.string()),
  /** `og:site_name`, `author`, `generator`, … lower-case keys. */
  meta: z.record(z.string(), z.string()),
  cues: z.array(z.object({ cue: z.enum(MARKUP_CUES), evidence: z.string() })),
  /** Text that styles or attributes hide from the reader, cut at 5,000 characters. */
  hiddenText: z.string(),
  inlineScriptBytes: z.number().int(),
  /** Trackers: analytics and pixel ids. */
  trackers: z.array(z.object({ kind: z.string(), id: z.string() })),
  metaRefresh: z.object({ delaySeconds: z.number(), url: z.string() }).optional(),
  scriptRedirect: z.string().optional(),
  canonical: z.string().optional(),
  /** Some address on the page is written out in full and leads to the page's own host. */
  statesOwnHost: z.boolean().optional(),
  /** Hosts of addresses written out in the page's code, up to 40. Asked only where a form asks for a log-in or a card. */
  codeHosts: z.array(z.string()).optional(),
  elementCount: z.number().int(),
  maxDepth: z.number().int(),
  /** Almost no text and the script that would make it: the browser lane is needed. */
  emptyWithoutScript: z.boolean(),
  /** Asked only where there is little text: a canvas, a drawing with words, an embedded thing or a background shows something. */
  painted: z.boolean().optional(),
  /** SHA-256 over the folded text; equal for exact copies on other hosts. */
  textHash: z.string(),
  /** SHA-256 over the sequence of tags and classes; equal for pages of one kit. */
  structureHash: z.string(),
  truncated: z.boolean(),
});
export type PageFacts = z.infer<typeof pageFactsSchema>;
