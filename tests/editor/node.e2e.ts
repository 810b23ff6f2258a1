import { draftingIn } from './drafting';
import { numbersIn } from './numbers';

draftingIn('node');
numbersIn('node');
