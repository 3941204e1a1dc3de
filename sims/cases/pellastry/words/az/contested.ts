import type { RecordWords } from '../../../words.ts';

/** What the two sides say where they differ. The page takes neither up as its own. */
export const contested: RecordWords['contested'] = [
	{
		id: 'closed',
		point: 'Yol bağlı idimi?',
		accounts: [
			{
				by: 'Pellastri Şurası',
				says: 'Yük maşınlarının gedə bildiyi yeganə yol 5 noyabrdan bağlı idi.',
				sources: ['council-winter'],
			},
			{
				by: 'Orrelond hökuməti',
				says: 'Körpü təmirdə idi. İki yol var idi və onlardan biri “gecə-gündüz açıq” idi.',
				sources: ['orrelond-january'],
			},
		],
	},
	{
		id: 'passed',
		point: 'Nə qədər keçib?',
		accounts: [
			{
				by: 'Bərəçilərin Yardım Cəmiyyəti',
				says: 'Gündə hər birində 7 t olan beş yük maşını; yükləmə meydançasında sayılıb.',
				sources: ['ferry-ledger'],
			},
			{
				by: 'Orrelond hökuməti',
				says: 'Gündə on iki nəqliyyat vasitəsi; körpüdə sayılıb, minik maşınları da daxil olmaqla.',
				sources: ['orrelond-january'],
			},
		],
	},
	{
		id: 'lines',
		point: 'Qaz və elektrik nə üçün kəsilib?',
		accounts: [
			{
				by: 'Pellastri Şurası',
				says: 'Xətlər “əllə” bağlanıb.',
				sources: ['council-spring', 'dam-bulletin'],
			},
			{
				by: 'Orrelond Xətt Şirkəti',
				says: 'İşlər aparılıb, bir də əl çatmayan bir nasazlıq olub.',
				sources: ['line-notice'],
			},
		],
	},
	{
		id: 'roads',
		point: 'Bu yol, yoxsa o biri?',
		accounts: [
			{
				by: 'Pellastri Şurası',
				says: 'Tavelmur yolu lazım olanı daşıya bilmir və onu seçmək o biri yoldan əl çəkmək deməkdir.',
				sources: ['council-summer'],
			},
			{
				by: 'Orrelond hökuməti',
				says: 'Tavelmur yolu daha qısadır və həmin yolla göndərilən yük maşınları geri göndərilib.',
				sources: ['orrelond-july'],
			},
			{
				by: 'Pellastri Almanaxı',
				says: 'Heç kim bu yolların nə qədər daşıya biləcəyini ölçməyib.',
				sources: ['almanac-summer'],
			},
		],
	},
];
