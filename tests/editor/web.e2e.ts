import { draftingIn } from './drafting';
import { numbersIn } from './numbers';
import { typingIn } from './typing';

draftingIn('web');
numbersIn('web');
typingIn('web');
