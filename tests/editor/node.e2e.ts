import { checkingIn } from './checking';
import { draftingIn } from './drafting';
import { numbersIn } from './numbers';
import { typingIn } from './typing';
import { writingIn } from './writing';

draftingIn('node');
checkingIn('node');
numbersIn('node');
typingIn('node');
writingIn('node');
