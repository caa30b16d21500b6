/** Random access to bytes, wherever they lie. */
export interface ByteSource {
  readonly name: string;
  readonly size: number;
  /** Exactly `length` bytes. @throws EvidenceError when there are fewer. */
  read(offset: number, length: number): Promise<Uint8Array>;
  close?(): Promise<void>;
}
