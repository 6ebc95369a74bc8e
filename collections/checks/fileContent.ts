const at = (bytes: Uint8Array, offset: number, text: string) =>
  [...text].every((letter, index) => bytes[offset + index] === letter.charCodeAt(0))

// eleven bits of synchronisation, then a version and a layer that exist (ISO/IEC 11172-3, 2.4.2.3)
const isMpegFrame = ([first, second]: Uint8Array) =>
  first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x18) !== 0x08 && (second & 0x06) !== 0

/** How files of each type begin (https://mimesniff.spec.whatwg.org/); WebVTT is read as a whole elsewhere. */
const BEGINNINGS: Record<string, (bytes: Uint8Array) => boolean> = {
  'image/jpeg': (bytes) => at(bytes, 0, '\xff\xd8\xff'),
  'image/png': (bytes) => at(bytes, 0, '\x89PNG\r\n\x1a\n'),
  'image/webp': (bytes) => at(bytes, 0, 'RIFF') && at(bytes, 8, 'WEBP'),
  'video/mp4': (bytes) => at(bytes, 4, 'ftyp'),
  'video/webm': (bytes) => at(bytes, 0, '\x1a\x45\xdf\xa3'),
  'text/vtt': () => true,
  'audio/mpeg': (bytes) => at(bytes, 0, 'ID3') || isMpegFrame(bytes),
  'audio/mp4': (bytes) => at(bytes, 4, 'ftyp'),
}

/** Whether the bytes begin as files of that type do; false for a type that isn't accepted. */
export const beginsAs = (type: string, bytes: Uint8Array): boolean =>
  BEGINNINGS[type]?.(bytes) ?? false
