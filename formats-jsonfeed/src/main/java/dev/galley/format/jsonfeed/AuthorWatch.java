package dev.galley.format.jsonfeed;

/** Checks that an author has at least one member (JSON Feed 1.1: "If you provide one, then at least one is required"). */
final class AuthorWatch implements ObjectWatch {
    private boolean hasMember;

    @Override
    public void string(String member, String path, String value, CheckedDocument document) {
        hasMember = true;
    }

    @Override
    public void end(String path, CheckedDocument document) {
        if (!hasMember) {
            document.report(path, "author.empty");
        }
    }
}
