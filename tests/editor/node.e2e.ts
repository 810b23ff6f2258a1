import { draftingIn } from './drafting';
import { numbersIn } from './numbers';
import { typingIn } from './typing';

draftingIn('node');
numbersIn('node');
typingIn('node');
