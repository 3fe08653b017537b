/** Signs that nobody sees, and letters that a printer set as one. */

/** Soft hyphens, spaces without width, marks of direction, form feeds. */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\f]/gu
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }

/** Emoji at the head or end of a line are no words of it; at its end, a tick or a cross may be. */
const EMOJI = '(?:(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F)(?:[\\u{1F3FB}-\\u{1F3FF}]|\\uFE0F|\\u200D)*)+'
const AT_HEAD = new RegExp(String.raw`^([ \t]*(?:#{1,6}[ \t]+|[-*+][ \t]+|\d+[.)][ \t]+|>[ \t]?)*(?:\[(?=[^\]]*\]\()|\*\*|__)?)${EMOJI}[ \t]*`, 'gmu')
const AT_END = new RegExp(String.raw`(?<=[^|\n][ \t]*)[ \t]*(?!\u2705|\u274C|\u2714|\u2716)${EMOJI}(?=[ \t]*$)`, 'gmu')

export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '').replace(/[\uFB00-\uFB06]/gu, sign => LIGATURES[sign] ?? sign)

export const withoutEmoji = (text: string): string => /\p{Emoji_Presentation}|\uFE0F/u.test(text) ? text.replace(AT_HEAD, '$1').replace(AT_END, '') : text
