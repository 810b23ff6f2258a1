import { checkingIn } from './checking';
import { draftingIn } from './drafting';
import { numbersIn } from './numbers';
import { previewingIn } from './previewing';
import { typingIn } from './typing';
import { writingIn } from './writing';

draftingIn('web');
checkingIn('web');
numbersIn('web');
previewingIn('web');
typingIn('web');
writingIn('web');
