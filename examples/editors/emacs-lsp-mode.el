;;; Resolute in Emacs with lsp-mode: copy this into init.el.  -*- lexical-binding: t -*-

(require 'lsp-mode)

(define-derived-mode un-resolution-mode text-mode "Resolution"
  "Draft resolutions of the United Nations."
  (visual-line-mode))

;; A word begins after a mark of emphasis.
(modify-syntax-entry ?* "." un-resolution-mode-syntax-table)
(modify-syntax-entry ?_ "." un-resolution-mode-syntax-table)

(add-to-list 'auto-mode-alist '("\\.\\(?:resolution\\.md\\|unres\\)\\'" . un-resolution-mode))
(add-to-list 'lsp-language-id-configuration '(un-resolution-mode . "un-resolution"))
(lsp-register-client
 (make-lsp-client :server-id 'resolute
                  :new-connection (lsp-stdio-connection '("resolute" "server" "--stdio"))
                  :activation-fn (lsp-activate-on "un-resolution")))
;; Without the package yasnippet whole clauses are not offered, and leads come without their end mark.
(unless (fboundp 'yas-minor-mode) (setq lsp-enable-snippet nil))

(add-hook 'un-resolution-mode-hook #'lsp-deferred)
