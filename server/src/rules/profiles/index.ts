import type { ProfileId } from '../../language/profile';
import { draft } from './draft';
import { final } from './final';
import { mun } from './mun';
import type { Profile } from './profile';

export const profiles: Readonly<Record<ProfileId, Profile>> = { draft, final, mun };
