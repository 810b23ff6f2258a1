import { draftingIn } from './drafting';

draftingIn('web');
