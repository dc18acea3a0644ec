import type { Messages } from '../../text/messages/messages.js';
import type { Material } from './material.js';

/** A family of platforms whose posts are alike: what it is called, which sizes are drawn for it, and how it writes. */
export interface CaptionPlatform {
  readonly name: string;
  /** Whether a picture of a preset is posted there, by the preset's name. */
  readonly serves: (preset: string) => boolean;
  readonly write: (material: Material, messages: Messages) => string;
}
