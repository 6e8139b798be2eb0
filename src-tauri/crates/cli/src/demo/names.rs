//! Names of invented people: common family and given names in both scripts, and the units of an office.

use sala_domain::office::Names;
use sala_domain::person::{Language, Profile, Role};
use sala_domain::seed::Draw;

const FAMILY: [(&str, &str); 16] = [
    ("Sok", "សុខ"),
    ("Chan", "ចាន់"),
    ("Keo", "កែវ"),
    ("Chea", "ជា"),
    ("Heng", "ហេង"),
    ("Kim", "គឹម"),
    ("Lim", "លឹម"),
    ("Long", "ឡុង"),
    ("Meas", "មាស"),
    ("Nhem", "ញ៉ែម"),
    ("Ouk", "អ៊ុក"),
    ("Phan", "ផាន់"),
    ("Prak", "ប្រាក់"),
    ("Sam", "សំ"),
    ("Tep", "ទេព"),
    ("Yim", "យឹម"),
];

const GIVEN: [(&str, &str); 20] = [
    ("Dara", "ដារ៉ា"),
    ("Sophea", "សុភា"),
    ("Bopha", "បុប្ផា"),
    ("Rithy", "រិទ្ធី"),
    ("Sreymom", "ស្រីមុំ"),
    ("Vannak", "វណ្ណៈ"),
    ("Chanthou", "ចាន់ធូ"),
    ("Kosal", "កុសល"),
    ("Maly", "ម៉ាលី"),
    ("Pisey", "ពិសី"),
    ("Ratana", "រតនា"),
    ("Samnang", "សំណាង"),
    ("Sokha", "សុខា"),
    ("Thida", "ធីតា"),
    ("Veasna", "វាសនា"),
    ("Sopheaktra", "សុភ័ក្ត្រា"),
    ("Borey", "បុរី"),
    ("Kunthea", "គន្ធា"),
    ("Makara", "មករា"),
    ("Nimol", "និមល"),
];

const UNITS: [&str; 8] = [
    "Intake",
    "Licensing",
    "Finance",
    "Field offices",
    "Human resources",
    "Information technology",
    "Public service centre",
    "ផ្នែកឯកសារ",
];

fn pick<'a, T>(draw: &mut Draw, from: &'a [T]) -> Option<&'a T> {
    from.get(draw.below(from.len()))
}

/// The profile of an invented person.
pub fn profile(draw: &mut Draw, number: u32) -> Profile {
    let (family, family_khmer) = pick(draw, &FAMILY).copied().unwrap_or_default();
    let (given, given_khmer) = pick(draw, &GIVEN).copied().unwrap_or_default();
    let role = match draw.below(20) {
        0..=13 => Role::Staff,
        14..=16 => Role::Builder,
        17..=18 => Role::Decider,
        _ => Role::Guardian,
    };
    let in_khmer_only = draw.below(12) == 0;
    Profile {
        name_latin: if in_khmer_only { String::new() } else { format!("{family} {given}") },
        name_khmer: format!("{family_khmer} {given_khmer}"),
        staff_number: format!("{:05}", number + 101),
        unit: pick(draw, &UNITS).copied().unwrap_or_default().to_owned(),
        role,
    }
}

const DEPARTMENTS: [(&str, &str); 6] = [
    ("ផែនការ", "Planning"),
    ("ហិរញ្ញវត្ថុ", "Finance"),
    ("ធនធានមនុស្ស", "Human resources"),
    ("ព័ត៌មានវិទ្យា", "Information technology"),
    ("ច្បាប់", "Law"),
    ("សេវាសាធារណៈ", "Public services"),
];

const BUREAUS: [(&str, &str); 8] = [
    ("រដ្ឋបាល", "Administration"),
    ("ឯកសារ", "Records"),
    ("អាជ្ញាបណ្ណ", "Licensing"),
    ("អធិការកិច្ច", "Inspection"),
    ("ស្ថិតិ", "Statistics"),
    ("បណ្តុះបណ្តាល", "Training"),
    ("លទ្ធកម្ម", "Procurement"),
    ("ព័ត៌មាន", "Information"),
];

/// The name of a department; with a number from the seventh on.
pub fn department(number: u32) -> Names {
    let (khmer, english) = DEPARTMENTS[number as usize % DEPARTMENTS.len()];
    let round = number as usize / DEPARTMENTS.len();
    let number = if round == 0 { String::new() } else { format!(" {}", round + 1) };
    both(format!("នាយកដ្ឋាន{khmer}{number}"), format!("{english}{number}"))
}

/// The name of a bureau, unique in its department.
pub fn bureau(number: u32) -> Names {
    let (khmer, english) = BUREAUS[number as usize % BUREAUS.len()];
    both(format!("ការិយាល័យ{khmer}"), english.to_owned())
}

fn both(khmer: String, english: String) -> Names {
    Names::from([(Language::Km, khmer), (Language::En, english)])
}
