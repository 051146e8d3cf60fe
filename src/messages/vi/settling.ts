import type { settling as en } from "../en/settling.ts";
import type { Translated } from "../translated.ts";

/** Điều giúp giải quyết một câu hỏi còn bỏ ngỏ: thử gì và hỏi ai. */
export const settling = {
  label: "Cách làm rõ",
  askZone:
    "Hãy hỏi thẳng các máy chủ tên của vùng đó, không qua resolver ở đây. Nếu chúng cũng lỗi, người vận hành DNS đó phải sửa; nếu chúng trả lời, lỗi nằm ở resolver ở đây.",
  askNetwork:
    "Hãy hỏi thẳng các máy chủ tên của vùng phân giải ngược. Nếu chúng cũng lỗi, nhà cung cấp sở hữu địa chỉ phải sửa vùng đó.",
  askServer: "Hãy hỏi máy chủ đó từ một mạng khác nữa. Nếu ở đó nó vẫn im lặng, người vận hành nó phải xử lý.",
  askOutside:
    "Ở đây tên này dẫn tới địa chỉ nội bộ: DNS này có thể trả lời bên trong khác với bên ngoài. Hãy hỏi không qua nó, hoặc hỏi từ một mạng khác.",
  checkSignatures:
    "Hãy hỏi cả khi có và khi không kiểm tra chữ ký: nếu chỉ có câu trả lời khi không kiểm tra, chữ ký của vùng bị sai.",
  validatingResolver: "Resolver ở đây không cho biết gì về chữ ký: hãy chỉ định một resolver có kiểm tra, bằng --dns.",
  nameResolver: "Không máy chủ DNS nào trả lời ở đây: hãy chỉ định máy chủ khác bằng --dns rồi chạy lại.",
  askList:
    "Hãy hỏi danh sách qua resolver riêng của bạn (--dns), vì các danh sách thường từ chối những resolver công cộng lớn, hoặc tra trên trang web của chính danh sách.",
  fetchPolicy:
    "Hãy thử tải chính sách từ một mạng khác nữa. Nếu không ai tải được, người vận hành máy chủ web đó phải xử lý.",
  tryElsewhere:
    "Hãy thử như vậy từ một mạng khác. Nếu không ai kết nối được thì {host} đang ngừng hoặc bị đóng, và người vận hành nó phải xử lý; nếu nơi khác kết nối được thì chính mạng này hoặc địa chỉ này bị chặn.",
  askLog:
    "Hãy thử lại sau vài phút. Người vận hành {host} tìm được kết nối này trong nhật ký (lúc {time}, đến từ {ip}) và cho biết vì sao nó kết thúc như thế.",
  askWhy:
    "Câu trả lời không nêu lý do, hoặc có thể hiểu theo nhiều cách: chỉ người vận hành {host} mới biết. Hãy gửi cho họ câu trả lời, thời điểm ({time}) và địa chỉ của chúng ta ({ip}).",
  handOver: "Chỉ khi thật sự giao một thư thì mới biết (mxray smoke --send).",
  afterPause: "Hãy thử lại sau khoảng nghỉ, từ cùng địa chỉ; --deadline cho mxray đủ thời gian để tự làm việc đó.",
  moreRepeats: "Hãy cho phép mxray thử lại nhiều hơn: --experiments 20.",
  moreTime: "Hãy chạy lại với nhiều thời gian hơn: --deadline 300.",
  runWhole: "Phần này đã bị bỏ qua: hãy chạy lại, không dùng --only và --skip.",
  otherFamily: "Hãy chạy từ một máy có IPv{family}.",
} satisfies Translated<typeof en>;
