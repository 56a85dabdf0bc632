package dev.galley.internal;

import java.util.List;

/** How forms for comments promise that the e-mail address will not be published. */
public final class EmailPromise {
    private static final List<String> SENTENCES = List.of(
            "Your email address will not be published",
            "Your e-mail address will not be published",
            "Ihre E-Mail-Adresse wird nicht veröffentlicht",
            "Deine E-Mail-Adresse wird nicht veröffentlicht",
            "Votre adresse e-mail ne sera pas publiée",
            "Votre adresse de messagerie ne sera pas publiée",
            "Tu dirección de correo electrónico no será publicada",
            "Il tuo indirizzo email non sarà pubblicato",
            "O seu endereço de e-mail não será publicado",
            "O seu endereço de email não será publicado",
            "Je e-mailadres wordt niet gepubliceerd",
            "Het e-mailadres wordt niet gepubliceerd",
            "Din e-postadress kommer inte publiceras",
            "Din e-mailadresse vil ikke blive publiceret",
            "Din e-postadresse vil ikke bli publisert",
            "Sähköpostiosoitettasi ei julkaista",
            "Twój adres e-mail nie zostanie opublikowany",
            "Twój adres email nie zostanie opublikowany",
            "Vaše e-mailová adresa nebude zveřejněna",
            "Az e-mail címet nem tesszük közzé",
            "Adresa ta de email nu va fi publicată",
            "E-posta adresiniz yayınlanmayacak",
            "Η ηλ. διεύθυνση σας δεν δημοσιεύεται",
            "Ваш адрес email не будет опубликован",
            "Ваша e-mail адреса не оприлюднюватиметься",
            "האימייל לא יוצג באתר",
            "لن يتم نشر عنوان بريدك الإلكتروني",
            "نشانی ایمیل شما منتشر نخواهد شد",
            "Alamat email Anda tidak akan dipublikasikan",
            "Email của bạn sẽ không được hiển thị công khai",
            "メールアドレスが公開されることはありません",
            "您的邮箱地址不会被公开",
            "您的电子邮箱地址不会被公开",
            "이메일 주소는 공개되지 않습니다");

    private EmailPromise() {}

    /** Returns the sentences without their full stops. */
    public static List<String> sentences() {
        return SENTENCES;
    }
}
