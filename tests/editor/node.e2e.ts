import { checkingIn } from './checking';
import { draftingIn } from './drafting';
import { enteringIn } from './entering';
import { checkingFolders } from './folders';
import { numbersIn } from './numbers';
import { previewingIn } from './previewing';
import { typingIn } from './typing';
import { writingIn } from './writing';

draftingIn('node');
checkingIn('node');
checkingFolders();
numbersIn('node');
previewingIn('node');
typingIn('node');
enteringIn('node');
writingIn('node');
