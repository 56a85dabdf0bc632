package dev.galley.format.jsonfeed;

/** Checks relations between several members of an item, or between items. */
final class ItemWatch implements ObjectWatch {
    private boolean content;

    @Override
    public void string(String member, String path, String value, CheckedDocument document) {
        if (member.equals("content_html") || member.equals("content_text")) {
            content = true;
        } else if (member.equals("id") && !value.isBlank() && !document.isNewId(value)) {
            document.report(path, "item.id-duplicate", value);
        }
    }

    @Override
    public void end(String path, CheckedDocument document) {
        if (!content) {
            document.report(path, "item.content-missing");
        }
    }
}
