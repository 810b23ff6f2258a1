import { draftingIn } from './drafting';

draftingIn('node');
