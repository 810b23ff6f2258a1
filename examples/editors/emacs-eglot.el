;;; Resolute in Emacs with Eglot (part of Emacs 29 and later, package eglot in Emacs 26 to 28): copy this into init.el.  -*- lexical-binding: t -*-

(require 'eglot)

(define-derived-mode un-resolution-mode text-mode "Resolution"
  "Draft resolutions of the United Nations."
  (visual-line-mode))

;; A word begins after a mark of emphasis.
(modify-syntax-entry ?* "." un-resolution-mode-syntax-table)
(modify-syntax-entry ?_ "." un-resolution-mode-syntax-table)

(add-to-list 'auto-mode-alist '("\\.\\(?:resolution\\.md\\|unres\\)\\'" . un-resolution-mode))
(add-to-list 'eglot-server-programs '(un-resolution-mode . ("resolute" "server" "--stdio")))
(add-hook 'un-resolution-mode-hook #'eglot-ensure)

(define-key un-resolution-mode-map (kbd "C-c a") #'eglot-code-actions)
(define-key un-resolution-mode-map (kbd "C-c r") #'eglot-rename)
(define-key un-resolution-mode-map (kbd "C-c f") #'eglot-format)
